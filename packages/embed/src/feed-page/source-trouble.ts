/** Why nothing can be made of a file, in a sentence for who gave it. */
import type { SourceErrorCode } from '@wijkwijzer/cli/import';

const sentences: Record<SourceErrorCode, string> = {
  'empty-file': 'Dit bestand is leeg.',
  'too-large': 'Dit bestand is te groot. Maak het kleiner, of maak een bestand per gemeente.',
  'too-many-rows': 'Dit bestand heeft te veel rijen. Verdeel het over meer bestanden.',
  'too-many-columns': 'Dit bestand heeft te veel kolommen. Is het wel een lijst met aanbod?',
  'row-too-long': 'In dit bestand staat een rij die veel te lang is. Misschien ontbreekt ergens een aanhalingsteken.',
  pdf: 'Dit is een PDF. Vraag om het bestand waar de PDF van gemaakt is: een spreadsheet of CSV.',
  picture: 'Dit is een plaatje. Gebruik een spreadsheet (xlsx), CSV of JSON.',
  html: 'Dit is een webpagina, geen bestand met aanbod. Vaak is het een inlogscherm of een foutpagina.',
  'old-excel': 'Dit is een oud Excel-bestand (xls). Open het in Excel en bewaar het als xlsx.',
  'other-document': 'Dit is een ander soort document. Gebruik een spreadsheet (xlsx), CSV of JSON.',
  binary: 'Dit is geen tekst en geen spreadsheet. Gebruik xlsx, CSV of JSON.',
  'broken-workbook': 'Deze spreadsheet is beschadigd. Open het bestand in Excel en bewaar het opnieuw als xlsx.',
  'workbook-too-large': 'Deze spreadsheet is uitgepakt te groot. Bewaar alleen het blad met het aanbod.',
  'unknown-field': 'Een kolom is aan een veld gekoppeld dat niet bestaat.',
  'not-json': 'Dit is geen geldige JSON. Controleer of het bestand compleet is.',
  'unknown-json': 'Dit is wel JSON, maar geen aanbodbestand en geen Open Referral (HSDS).',
  'not-a-feed': 'Dit is wel JSON, maar geen aanbodbestand van Wijkwijzer.',
  'wrong-version': 'Dit aanbodbestand is van een andere versie. Wijkwijzer leest versie 1.',
  'too-deep': 'Dit bestand zit te diep in elkaar om te lezen.',
};

export const sourceTrouble = (code: SourceErrorCode): string => sentences[code];
