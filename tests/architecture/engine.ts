import type { Import } from './import-graph.ts';
import { ENGINE_PACKAGES } from './wings.ts';

export const ENGINE = 'lib/engine/';

/** The imports that lead out of the engine, to anything but the packages that it may use. */
export const waysOut = (imports: readonly Import[]): readonly Import[] =>
  imports.filter(
    ({ from, to }) => from.startsWith(ENGINE) && !to.startsWith(ENGINE) && !ENGINE_PACKAGES.includes(to),
  );

/** The ways round the compiler, which would otherwise say that there is no `document` here. */
const AROUND =
  /(?<![\p{L}\p{N}])(?:globalThis|@ts-(?:ignore|expect-error|nocheck)|declare\s+(?:const|let|var|function|class|global|module|namespace)|\/\/\/\s*<reference[^>]*>)/gu;

/** What a source text says to the compiler, or does behind its back, to reach what surrounds the engine. */
export const surroundingsIn = (source: string): readonly string[] =>
  [...source.matchAll(AROUND)].map(([found]) => found);

const COMMENT = /\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gmu;
const LITERAL = /(?<thrown>new \w*Error\()?(?<quote>['"`])(?<text>(?:\\.|(?!\k<quote>)[^\\\n])*)\k<quote>/gu;
const THREE_WORDS = /\p{L}+,? \p{L}+,? \p{L}+/u;

/** The strings of a source text that speak to a reader: three words in a row. What is thrown is for programmers. */
export const sentencesIn = (source: string): readonly string[] =>
  [...source.replace(COMMENT, '').matchAll(LITERAL)].flatMap(({ groups }) =>
    groups?.thrown === undefined && THREE_WORDS.test(groups?.text ?? '') ? [groups?.text ?? ''] : [],
  );
