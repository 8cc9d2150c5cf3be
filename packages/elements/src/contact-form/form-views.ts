/** All that a form does and shows: a file of its own. */
import type { Messages } from '../messages/nl.ts';
import { form } from '../messages/nl/form.ts';
import type { FormTexts } from './form-view.ts';

export { styles } from './contact-form.styles.ts';
export { FormControl } from './form-control.ts';

/** Ours travel with these views; a language that was fetched whole has its own. */
export const texts = (t: Messages): FormTexts => ({ ...form, ...t });
