import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutCodeFromText } from '../../scripts/build/no-code-from-text.ts';
import { noticesOf, packageOf } from '../../scripts/build/notices.ts';

describe('code from text is taken out of libraries', () => {
  it.each([
    ['var g=Function("return this")()||{};', 'var g=globalThis||{};'],
    ["a||Function('return this')()", 'a||globalThis'],
    [`try{return Function('return require("'+n+'")')()}catch{}`, 'try{return undefined}catch{}'],
    [
      'try{return new Function(""),!0}catch{return!1}',
      'try{return (()=>{throw new TypeError})(),!0}catch{return!1}',
    ],
    [
      'if(e)return new Function("src","srcOffset","dest","destOffset",e)',
      'if(e)return (()=>{throw new TypeError})()',
    ],
    ['try{a=new Function(u,"_",i)}catch(p){}', 'try{a=(()=>{throw new TypeError})()}catch(p){}'],
    ['(C=new Function(""+C))', '(C=(()=>{throw new TypeError})())'],
    ['e.innerHTML=x.__html', 'e.textContent=x.__html'],
  ])('%s', (code, expected) => {
    expect(withoutCodeFromText(code)).toBe(expected);
  });

  it.each([
    'isFunction("return this")',
    'typeof t=="function"',
    'Function.prototype.call(a)',
    'x.innerHTMLs',
  ])('%s stays', (code) => {
    expect(withoutCodeFromText(code)).toBe(code);
  });
});

describe('notices', () => {
  const MODULES = resolve(import.meta.dirname, '../../node_modules');

  it.each([
    [`${MODULES}/preact/dist/preact.module.js`, `${MODULES}/preact`],
    [`${MODULES}/preact/hooks/dist/hooks.module.js`, `${MODULES}/preact`],
    [`${MODULES}/@floating-ui/dom/dist/floating-ui.dom.mjs?x`, `${MODULES}/@floating-ui/dom`],
    [`\0${MODULES}/idb/build/index.js`, `${MODULES}/idb`],
    [resolve('lib/engine/audit.ts'), undefined],
    ['\0vite/preload-helper.js', undefined],
  ])('%s is of %s', (id, folder) => {
    expect(packageOf(id)).toBe(folder);
  });

  it('name each package once, in order, with its terms', () => {
    const one = { name: 'b', version: '1.0.0', license: 'MIT', text: 'Permission is hereby granted' };
    const text = noticesOf([one, { ...one, name: 'a' }, one]);
    expect(text.match(/^[ab] 1\.0\.0$/gmu)).toEqual(['a 1.0.0', 'b 1.0.0']);
    expect(text.match(/Permission/gu)).toHaveLength(2);
  });

  it('are refused for a package that says nothing of its terms', () => {
    expect(() => noticesOf([{ name: 'x', version: '1.0.0', license: '', text: '' }])).toThrow(
      'x 1.0.0 names no licence',
    );
  });
});
