// The package's `exports` hides its own types; its interface is that of better-sqlite3 and a key.
declare module 'better-sqlite3-multiple-ciphers' {
  import type Plain from 'better-sqlite3'

  namespace Database {
    interface Database extends Plain.Database {
      /** Answers SQLite's result code. */
      key(key: Buffer): number
    }
    type Statement<Parameters extends unknown[], Row = unknown> = Plain.Statement<Parameters, Row>
  }
  interface DatabaseConstructor {
    new (file: string, options?: Plain.Options): Database.Database
    readonly SqliteError: typeof Plain.SqliteError
  }
  const Database: DatabaseConstructor
  export = Database
}
