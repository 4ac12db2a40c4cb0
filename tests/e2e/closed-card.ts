import type { CDPSession, Page } from 'playwright-core';

type Node = Awaited<ReturnType<typeof treeOf>>;

async function treeOf(session: CDPSession, nodeId: number) {
  return (await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true })).node;
}

const within = (node: Node): readonly Node[] => [
  node,
  ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(within),
];

/** The card stands beside the body, which may hold more than the browser's tools can tell of at once. */
const HOST = ':root > [data-recount-card]';
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
  const find = async (selector: string): Promise<number | undefined> => {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const host = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: HOST });
    if (host.nodeId === 0) return undefined;
    const [shadow] = (await treeOf(session, host.nodeId)).shadowRoots ?? [];
    if (shadow === undefined) return undefined;
    const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
      backendNodeIds: [shadow.backendNodeId],
    });
    const [nodeId = 0] = nodeIds;
    const found = await session.send('DOM.querySelector', { nodeId, selector });
    return found.nodeId === 0 ? undefined : found.nodeId;
  };
  return {
    async wordsOf(selector) {
      const element = await find(selector);
      if (element === undefined) return undefined;
      return within(await treeOf(session, element))
        .filter(({ nodeType }) => nodeType === TEXT)
        .map(({ nodeValue }) => nodeValue)
        .join('');
    },
    async middleOf(selector) {
      const element = await find(selector);
      if (element === undefined) throw new Error(`The card has no ${selector}`);
      const { model } = await session.send('DOM.getBoxModel', { nodeId: element });
      const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border;
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    },
  };
}
