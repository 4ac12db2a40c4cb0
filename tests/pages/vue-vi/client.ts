import { createSSRApp } from 'vue';
import { App } from './app.ts';

// Hydration waits for the test, so that the page has been read and marked before it.
addEventListener('hydrate', () => {
  const app = createSSRApp(App, { path: location.pathname.split('/').at(-1) ?? '' });
  app.config.errorHandler = (error) => console.error('not hydrated', error);
  app.mount('#root');
});
