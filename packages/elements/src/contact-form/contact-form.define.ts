import { define } from '../define.ts';
import { WijkContactForm } from './contact-form.ts';

define('wijk-contact-form', WijkContactForm);
