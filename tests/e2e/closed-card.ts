import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof documentOf>>;

async function documentOf(session: CDPSession) {
  return (await session.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

const within = (node: Node): readonly Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(within),
];

const TEXT = 3;

/** Looks into closed roots, as the browser's own tools do. */
export interface ClosedCard {
  /** The words of the card's `selector`, blanks as they are; nothing where no card is open. */
  wordsOf(selector: string): Promise<string | undefined>;
  /** The middle of an element of the card, in viewport coordinates. */
  middleOf(selector: string): Promise<{ x: number; y: number }>;
}

export async function closedCard(page: Page): Promise<ClosedCard> {
  const session = await page.context().newCDPSession(page);
  const find = async (selector: string): Promise<Node | undefined> => {
    const host = within(await documentOf(session)).find(({ attributes }) =>
      attributes?.includes('data-recount-card'),
    );
    const root = host?.shadowRoots?.[0];
    if (root === undefined) return undefined;
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    return within(root).find((node) => node.nodeId === nodeId);
  };
  return {
    async wordsOf(selector) {
      const element = await find(selector);
      if (element === undefined) return undefined;
      return within(element)
        .filter(({ nodeType }) => nodeType === TEXT)
        .map(({ nodeValue }) => nodeValue)
        .join('');
    },
    async middleOf(selector) {
      const element = await find(selector);
      if (element === undefined) throw new Error(`The card has no ${selector}`);
      const { model } = await session.send('DOM.getBoxModel', { nodeId: element.nodeId });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
  };
}
