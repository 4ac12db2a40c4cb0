import { relative, resolve } from 'node:path';
import { ARTICLES, serveArticles } from './articles.ts';
import { buildDemo } from './extension.ts';
import { takePictures } from './pictures.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Takes the pictures of the documentation, in docs/images; their paths from the root of the project. */
export async function takeImages(executablePath: string): Promise<readonly string[]> {
  await buildDemo([]);
  const server = await serveArticles();
  try {
    const studio = {
      executablePath,
      folder: resolve(ROOT, 'docs/images'),
      width: 960,
      height: 720,
      scale: 2,
    };
    const subjects = ARTICLES.map(({ language }) => ({
      name: `card-${language}`,
      url: `${server.origin}/${language}`,
      locale: language,
    }));
    const paths = await takePictures(studio, subjects);
    return paths.map((path) => relative(ROOT, path));
  } finally {
    server.close();
  }
}
