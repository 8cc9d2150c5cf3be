/** The whole receiver: database, server, courier and cleaner, started and stopped in the right order. */
import type { AddressInfo } from 'node:net';
import type { Configuration } from './configuration/configuration.ts';
import { startCleaner } from './delivery/cleaner.ts';
import { startCourier } from './delivery/courier.ts';
import { makeDeliver, usualPatience, type DeliveryPatience } from './delivery/deliver.ts';
import { makeHealth } from './http/health.ts';
import { addRequestsRoute } from './http/requests-route.ts';
import { securityTxt } from './http/security-txt.ts';
import { makeServer, usualServerPatience, type ServerPatience } from './http/server.ts';
import { openStore } from './store/open-store.ts';
import { makeVault } from './vault/vault.ts';

/** None of these is needed; tests shorten the waits. */
export interface ReceiverOptions {
  /** Where log lines go; standard output unless told. */
  logTo?: { write(line: string): void };
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** Milliseconds between looks for what is due; a new request is looked at immediately. */
  every?: number;
  /** Milliseconds that a delivery belongs to the receiver that took it. */
  lease?: number;
  /** Milliseconds for what is under way when it is closed. */
  grace?: number;
  deliveryPatience?: Partial<DeliveryPatience>;
  serverPatience?: Partial<ServerPatience>;
}

export interface Receiver {
  /** `http://127.0.0.1:8788` */
  url: string;
  /** Takes nothing new, finishes what is under way, gives back what is not, and closes the database. */
  close(): Promise<void>;
}

/** Rejects with a `ReceiverError` when the database is not as it should be, and with Node's error when the port is taken. */
export async function startReceiver(configuration: Configuration, options: ReceiverOptions = {}): Promise<Receiver> {
  const { clock = Date.now, every = 5_000, lease = 300_000, grace = 10_000, logTo } = options;
  const store = await openStore(configuration);
  const vault = makeVault(configuration.keys);
  const app = makeServer(configuration, { logTo, patience: { ...usualServerPatience, ...options.serverPatience } });
  const { log } = app;
  const isWell = makeHealth(store, configuration, clock, log);
  let wakeCourier: () => void = () => undefined;
  await addRequestsRoute(app, { configuration, store, vault, clock }, () => wakeCourier());
  app.get('/health', async (_, reply) => {
    const isFine = await isWell();
    return reply.code(isFine ? 200 : 503).send({ status: isFine ? 'ok' : 'not-ok' });
  });
  const { securityContact } = configuration;
  if (securityContact)
    app.get('/.well-known/security.txt', (_, reply) =>
      reply.type('text/plain; charset=utf-8').send(securityTxt(securityContact, clock())),
    );

  try {
    await store.recover();
    await app.listen({ ...configuration.listen, listenTextResolver: (address) => `listening on ${address}` });
  } catch (error) {
    await store.close();
    throw error;
  }
  if (configuration.smtp.security === 'none') log.warn('mail is sent without encryption, to this machine: for a trial only');
  const deliver = makeDeliver(configuration, vault, { ...usualPatience, ...options.deliveryPatience });
  const courier = startCourier({ store, deliver, configuration, log, clock, every, lease });
  wakeCourier = courier.wake;
  const cleaner = startCleaner(store, clock, log);

  const { address, port, family } = app.server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    close: () =>
      (closing ??= (async () => {
        // Closing the server ends its own watch over slow requests.
        const cut = setTimeout(() => app.server.closeAllConnections(), grace);
        await app.close();
        clearTimeout(cut);
        await courier.stop(grace);
        await cleaner.stop();
        await store.close();
        log.info('stopped');
      })()),
  };
}
