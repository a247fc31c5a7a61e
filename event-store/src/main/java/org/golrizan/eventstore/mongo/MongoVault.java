package org.golrizan.eventstore.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.golrizan.eventstore.keyed.KeyedStore;

/**
 * The store of a key vault: a database of its own, so that its backups are apart from those of the log, and the client to it. What is
 * overwritten there stays for some time in the server's files, in its log of operations and in its backups: see docs/operations.md.
 */
public final class MongoVault implements AutoCloseable {

  private static final String SUFFIX = "-keys";

  private final MongoClient client;
  private final KeyedStore store;

  private MongoVault(MongoClient client, KeyedStore store) {
    this.client = client;
    this.store = store;
  }

  /**
   * The vault at an address of its own.
   *
   * @param uri as MongoDB's drivers take it, with the database's name
   * @throws IllegalArgumentException if it is no such address or names no database
   */
  public static MongoVault at(String uri) {
    ConnectionString address = new ConnectionString(uri);
    if (address.getDatabase() == null) {
      throw new IllegalArgumentException("The address of the key vault (golrizan.key-vault.uri) names no database: it ends in /<database>");
    }
    return open(address, address.getDatabase());
  }

  /**
   * The vault on the event store's server, in the database of its name and {@value #SUFFIX}.
   *
   * @param uri the event store's
   * @throws MongoStores.NoDatabaseNamedException if it names no database
   */
  public static MongoVault beside(String uri) {
    ConnectionString address = new ConnectionString(uri);
    if (address.getDatabase() == null) {
      throw new MongoStores.NoDatabaseNamedException();
    }
    return open(address, address.getDatabase() + SUFFIX);
  }

  private static MongoVault open(ConnectionString address, String database) {
    MongoClient client = MongoClients.create(MongoClientSettings.builder()
        .applyConnectionString(address)
        .applicationName("golrizan-key-vault")
        .build());
    return new MongoVault(client, new MongoKeyedStore(client.getDatabase(database), ""));
  }

  public KeyedStore store() {
    return store;
  }

  @Override
  public void close() {
    client.close();
  }
}
