/** What the server prints for the one who starts it. */
export const start = {
  running: "Lots is running: {url}",
  demonstration:
    "This is a demonstration with an invented municipality. Open the address and pick who to be.",
  setUp: "Set up the municipality at this address. It works once, for one hour: {link}",
  stopping: "Lots is closing. Everything that was saved is kept.",
  forwardedWithoutOrigin:
    "Lots is reached through a reverse proxy but does not know that address. Nothing has been shown. Name the address with LOTS_ORIGIN and start Lots again.",
  obstacle: {
    "folder-in-use":
      "The folder {folder} is already used by another Lots. Close that one, or name another folder with LOTS_DATA.",
    "folder-not-writable":
      "Lots cannot write to the folder {folder}. Give yourself write access, or name another folder with LOTS_DATA.",
    "database-unreachable":
      "The database in DATABASE_URL does not answer. Check the address, and that PostgreSQL is running.",
    "database-not-durable":
      "The database does not promise that what is saved survives a power cut. Turn on fsync in PostgreSQL, or put the data folder on a local disk.",
    "database-newer":
      "The database was made by a newer Lots ({migration}). Start that version instead. Nothing has been changed.",
    "port-taken": "Port {port} is taken by another program. Name another with PORT.",
    "port-not-allowed": "You may not use port {port}. Name a port from 1024 upwards with PORT.",
    "host-not-here": "This computer does not have the address {host}. Correct HOST.",
    "demonstration-on-network":
      "In the demonstration anyone signs in as anyone, so it answers on this computer only, not on {host}. To show it on the network all the same, set LOTS_DEMO=1.",
    "real-without-https":
      "Lots does not serve a real municipality unencrypted on the network at {host}. Put a reverse proxy with https in front and name its address with LOTS_ORIGIN, or leave out HOST.",
    "demonstration-for-ever":
      "The database is filled with an invented municipality and cannot become a real one. Name an empty folder with LOTS_DATA or an empty database with DATABASE_URL.",
    "real-for-ever":
      "The database belongs to a real municipality and cannot become a demonstration. Name an empty folder with LOTS_DATA or an empty database with DATABASE_URL.",
    "web-not-built": "The web pages are not built. Start with npm start, which builds them.",
    "setting-not-understood":
      "Lots does not understand the setting {setting}. README.md says what it can be.",
  },
} as const;
