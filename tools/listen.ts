import type { Server } from 'node:http';

/**
 * Starts `server` on `port`, or on the next free port after it.
 * @returns the port it listens on
 * @throws when none of the twenty ports from `port` on is free
 */
export async function listenOnFreePort(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 20; candidate += 1) {
    if (await tryPort(server, candidate)) return candidate;
    console.log(`Poort ${candidate} is bezet; ik probeer ${candidate + 1}.`);
  }
  throw new Error(`De poorten ${port} tot ${port + 19} zijn bezet. Kies een andere: PORT=5000 npm start`);
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError).once('listening', onListening).listen(port);
  });
}
