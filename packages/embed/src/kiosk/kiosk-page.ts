/**
 * On the page of a kiosk that stands in the folder of the script: a service worker keeps what the kiosk needs, so that it works
 * without a network, and a new version comes in only while nobody uses the screen.
 */
interface ScriptPolicy {
  createScriptURL(address: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
const rules: ScriptPolicy = { createScriptURL: (address) => address };
const policy = trustedTypes?.createPolicy('wijkwijzer-kiosk', rules) ?? rules;

const inUse = (): boolean => {
  const kiosk = document.querySelector<Element & { inUse?: boolean }>('wijk-kiosk');
  return !!kiosk?.inUse;
};

/**
 * Milliseconds until a page that begins has asked for all its files. A file asked for in the moment that one worker gives way to
 * the next starts the old one anew, and then Chromium leaves the new one waiting for five minutes.
 */
const settling = 3000;

/** Its files of the present version stay with the page that began with them. */
function letIn({ waiting }: ServiceWorkerRegistration): void {
  if (waiting && !inUse()) waiting.postMessage('take-over');
}

async function stayReady(): Promise<void> {
  const { serviceWorker } = navigator;
  const isFirst = !serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    if (!isFirst && !inUse()) location.replace(location.href.replace(/#.*/, ''));
  });
  const registration = await serviceWorker.register(policy.createScriptURL('wijkwijzer-kiosk-worker.js'));
  setTimeout(letIn, settling, registration);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => letIn(registration));
  });
}

const sheet = new CSSStyleSheet();
sheet.replaceSync('html,body{margin:0}');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

if ('serviceWorker' in navigator)
  stayReady().catch((error: unknown) => console.error('Wijkwijzer: this kiosk does not work without a network.', error));
else console.error('Wijkwijzer: this kiosk does not work without a network, because its address does not begin with https.');
