// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { panelKey } from '../../../components/panel/panel-key.ts';

it.each<[key: string, within: string, modifier: object, means: string | undefined]>([
  ['j', '<button></button>', {}, 'next'],
  ['J', '<button></button>', {}, 'next'],
  ['ArrowUp', '<section class="claims"><button></button></section>', {}, 'previous'],
  ['?', '<button></button>', {}, 'help'],
  ['n', '<button></button>', {}, 'nextFlag'],
  ['p', '<button></button>', {}, 'previousFlag'],
  ['u', '<button></button>', {}, 'undecided'],
  ['z', '<button></button>', {}, 'takeBack'],
  ['m', '<button></button>', {}, 'note'],
  // Of the list the arrows and the ends are; elsewhere they are those of what has the focus.
  ['End', '<button></button>', {}, undefined],
  ['ArrowUp', '<button></button>', {}, undefined],
  ['ArrowUp', '<summary></summary>', {}, undefined],
  ['ArrowDown', '<p></p>', {}, 'next'],
  // Out of a field; a form is sent by Enter, and a line begun with Shift.
  ['Escape', '<input>', {}, 'leave'],
  ['Enter', '<input>', {}, 'leave'],
  ['Enter', '<textarea></textarea>', {}, 'leave'],
  ['Enter', '<textarea></textarea>', { shiftKey: true }, undefined],
  ['Enter', '<textarea></textarea>', { isComposing: true }, undefined],
  ['Escape', '<form><input></form>', {}, 'leave'],
  ['Enter', '<form><input></form>', {}, undefined],
  ['Enter', '<select></select>', {}, undefined],
  ['z', '<textarea></textarea>', { ctrlKey: true }, undefined],
  // A box to tick is no field.
  ['d', '<input type="checkbox">', {}, 'dismiss'],
  ['End', '<section class="claims"><button></button></section>', {}, 'last'],
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
  let inmost = document.body.firstElementChild;
  while (inmost?.firstElementChild) inmost = inmost.firstElementChild;
  inmost?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...modifier }));
  expect(meaning).toBe(means);
});
