/** @jsxImportSource react */
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';

// Hydration waits for the test, so that the page has been read and marked before it.
addEventListener('hydrate', () => {
  const root = document.querySelector('#root');
  if (root === null) return;
  hydrateRoot(root, <App path={location.pathname.split('/').at(-1) ?? ''} />, {
    onRecoverableError: (error) => console.error('not recovered without loss', error),
  });
});
