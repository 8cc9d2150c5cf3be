/** A mail server that misbehaves at one step, for as many connections as it is told, and is a good one after that. */
import { createServer, type AddressInfo, type Socket } from 'node:net';

export type Step = 'connect' | 'ehlo' | 'mail' | 'rcpt' | 'data' | 'body' | 'end' | 'quit';

/** What it does instead of answering well. `keep` first takes the mail, as a server does that crashes after it stored it. */
export interface Fault {
  at: Step;
  does: 'reset' | 'close' | 'silence' | 'garbage' | 'drip' | `say ${string}`;
  keep?: boolean;
}

export interface ScriptedSmtp {
  port: number;
  /** Raw, in the order they were taken. */
  mails: string[];
  connections: number;
  close(): Promise<void>;
}

const goodAnswers: Record<Step, string> = {
  connect: '220 mail.example ESMTP',
  ehlo: '250 mail.example',
  mail: '250 sender ok',
  rcpt: '250 recipient ok',
  data: '354 go on',
  body: '',
  end: '250 taken',
  quit: '221 bye',
};

export async function startScriptedSmtp(fault: Fault, times = 1): Promise<ScriptedSmtp> {
  const sockets = new Set<Socket>();
  const state = { mails: [] as string[], connections: 0 };

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    const isBad = ++state.connections <= times;
    let text = '';
    let mail: string | undefined;
    const answer = (step: Step) => {
      if (isBad && fault.at === step) {
        misbehave(socket, fault);
        return false;
      }
      socket.write(`${goodAnswers[step]}\r\n`);
      return true;
    };
    answer('connect');
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      for (let end = text.indexOf('\r\n'); end >= 0 && !socket.destroyed && !socket.writableEnded; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (mail === undefined) {
          const word = line.slice(0, 4).toLowerCase();
          const step = word === 'helo' ? 'ehlo' : (word as Step);
          if (answer(step) && step === 'data') mail = '';
        } else if (line !== '.') {
          mail += `${line}\n`;
          if (isBad && fault.at === 'body') misbehave(socket, fault);
        } else {
          const isTaken = !isBad || fault.at !== 'end' || fault.keep;
          if (isTaken) state.mails.push(mail);
          mail = undefined;
          answer('end');
        }
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  });
}

function misbehave(socket: Socket, { does }: Fault): void {
  if (does === 'reset') socket.resetAndDestroy();
  else if (does === 'close') socket.end();
  else if (does === 'garbage') socket.write('\u0000\u00ffwhat?\r\n');
  else if (does === 'drip') {
    const drip = setInterval(() => socket.write('250-still thinking\r\n'), 20);
    socket.on('close', () => clearInterval(drip));
  } else if (does !== 'silence') socket.write(`${does.slice('say '.length)}\r\n`);
}
