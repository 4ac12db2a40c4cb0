import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { App } from './app.ts';

/** The markup of the front page. */
export const render = (): Promise<string> => renderToString(createSSRApp(App, { path: '' }));
