/** @jsxImportSource react */
import { type MouseEvent, useEffect, useState } from 'react';

/** One story of the site: the figures are given apart, as from a database. */
interface Story {
  readonly title: string;
  readonly checked: number;
  readonly all: number;
  readonly what: string;
  readonly percent: number;
}

const STORIES: Readonly<Record<string, Story>> = {
  '': { title: 'Wells run dry', checked: 12, all: 15, what: 'wells', percent: 85 },
  pumps: { title: 'Pumps arrive', checked: 18, all: 24, what: 'pumps', percent: 70 },
};

/** The whole site at one of its addresses. */
export function App({ path }: { readonly path: string }) {
  const [at, setAt] = useState(path);
  const [counted, setCounted] = useState(0);
  useEffect(() => {
    const go = () => setAt(location.pathname.split('/').at(-1) ?? '');
    const count = () => setCounted((before) => before + 1);
    addEventListener('popstate', go);
    addEventListener('counted', count);
    dispatchEvent(new Event('alive'));
    return () => {
      removeEventListener('popstate', go);
      removeEventListener('counted', count);
    };
  }, []);
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    const to = event.currentTarget.getAttribute('href') ?? '';
    history.pushState({}, '', to);
    setAt(to === './' ? '' : to);
  };
  const story = STORIES[at];
  if (story === undefined) return <p>Nothing here.</p>;
  const { title, checked, all, what, percent } = story;
  return (
    <>
      <nav>
        <a href="./" onClick={follow}>
          Wells
        </a>{' '}
        <a href="pumps" onClick={follow}>
          Pumps
        </a>
      </nav>
      <main>
        <article>
          <h1>{title}</h1>
          <p id="lead">
            The district checked {checked + counted} of {all} {what} ({percent}%) before the <em>dry</em>{' '}
            season.
          </p>
          <p>Rain fell on 9 of 12 days, and the ground took all of it.</p>
        </article>
      </main>
    </>
  );
}
