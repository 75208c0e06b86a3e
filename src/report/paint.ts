/** What a piece of text is, for a terminal to colour. */
export type Style = 'error' | 'warning' | 'notice' | 'added' | 'removed' | 'success' | 'strong' | 'dim';

/** Colours a text, or returns it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** No colours: for files, pipes and tests. */
export const plain: Paint = (_style, text) => text;
