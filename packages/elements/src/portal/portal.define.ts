import '../contact-form/contact-form.define.ts';
import '../offer-finder/offer-finder.define.ts';
import '../supporter-picker/supporter-picker.define.ts';
import { define } from '../define.ts';
import { WijkPortal } from './portal.ts';

define('wijk-portal', WijkPortal);
