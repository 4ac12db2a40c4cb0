// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { panelKey } from '../../../components/panel/panel-key.ts';

it.each<[key: string, within: string, modifier: object, means: string | undefined]>([
  ['j', '<button></button>', {}, 'next'],
  ['J', '<button></button>', {}, 'next'],
  ['ArrowUp', '<button></button>', {}, 'previous'],
  ['?', '<button></button>', {}, 'help'],
  ['End', '<button></button>', {}, 'last'],
  // The browser presses the button itself.
  ['Enter', '<button></button>', {}, undefined],
  ['x', '<button></button>', {}, undefined],
  ['c', '<button></button>', { ctrlKey: true }, undefined],
  ['d', '<button></button>', { metaKey: true }, undefined],
  ['j', '<input>', {}, undefined],
  ['c', '<textarea></textarea>', {}, undefined],
  ['ArrowDown', '<select></select>', {}, undefined],
  ['ArrowDown', '<div class="readable" tabindex="0"></div>', {}, undefined],
])('%s in %s with %o means %s', (key, within, modifier, means) => {
  document.body.innerHTML = within;
  let meaning: string | undefined;
  document.body.addEventListener(
    'keydown',
    (event) => {
      meaning = panelKey(event);
    },
    { once: true },
  );
  document.body.firstElementChild?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, ...modifier }),
  );
  expect(meaning).toBe(means);
});
