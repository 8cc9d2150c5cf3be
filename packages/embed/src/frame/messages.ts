/** What a frame and the page around it tell each other: that they are there, and numbers. Nothing of what a resident does. */

/** In CSS pixels. */
export interface FromFrame {
  wijkwijzer: 'frame';
  /** Of all that the frame shows. */
  height: number;
  /** Where what took the focus begins and ends, from the top of the frame; when it moved. */
  focus?: readonly [begin: number, end: number];
}

/** The page around gives the frame its height, so nothing has to scroll inside. */
export interface FromParent {
  wijkwijzer: 'parent';
}
