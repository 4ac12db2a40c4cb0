/** Whether what a reader wants of a card is kept, once that is known; nothing where nothing can go wrong with it. */
export type Keeping = Promise<boolean> | undefined;
