/** A button below each block of code that copies it. Without script, or where the browser refuses, there is no button. */
for (const block of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Kopieer';
  const said = document.createElement('span');
  said.role = 'status';
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(block.textContent).then(
      () => (said.textContent = 'Gekopieerd'),
      () => (said.textContent = 'Kopiëren lukt hier niet. Selecteer de tekst zelf.'),
    );
  });
  block.after(button, said);
}
