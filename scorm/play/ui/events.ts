/** What the player's page tells the console around it. */
export const CALL_EVENT = 'lms-call';
export const STORED_EVENT = 'lms-stored';

/** In session storage, so that it holds for the next launch too: `off` loses every commit. */
export const CONNECTION_KEY = 'lms-connection';
