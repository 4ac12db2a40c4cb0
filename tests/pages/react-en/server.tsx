/** @jsxImportSource react */
import { renderToString } from 'react-dom/server';
import { App } from './app.tsx';

/** The markup of the front page. */
export const render = async (): Promise<string> => renderToString(<App path="" />);
