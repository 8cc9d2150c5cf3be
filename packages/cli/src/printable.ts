/** A terminal obeys some characters; the words of a list may not speak to it. */
export const printable = (line: string): string => line.replace(/\p{C}/gu, '\ufffd');
