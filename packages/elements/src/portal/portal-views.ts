/** All that a portal does and shows: a file of its own. */
export { styles } from './portal.styles.ts';
export { PortalControl } from './portal-control.ts';
