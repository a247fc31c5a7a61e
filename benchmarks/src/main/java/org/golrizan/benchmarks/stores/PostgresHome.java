package org.golrizan.benchmarks.stores;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Axon's JDBC engine on PostgreSQL, wired as Axon's Spring Boot starter wires it. */
public final class PostgresHome implements EngineStore {

  private final DataSource dataSource;

  private PostgresHome(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** With empty tables. */
  public static PostgresHome fresh(DataSource dataSource) {
    PostgresHome home = new PostgresHome(dataSource);
    home.drop();
    home.jdbcEngine(GolrizanHome.DEFAULT_BATCH).createSchema(PostgresEventTableFactory.INSTANCE);
    return home;
  }

  @Override
  public EventStorageEngine engine(int batchSize) {
    return jdbcEngine(batchSize);
  }

  private JdbcEventStorageEngine jdbcEngine(int batchSize) {
    return JdbcEventStorageEngine.builder()
        .connectionProvider(new SpringDataSourceConnectionProvider(dataSource))
        .transactionManager(new SpringTransactionManager(new DataSourceTransactionManager(dataSource)))
        .eventSerializer(CatalogueSerializer.golrizan())
        .snapshotSerializer(CatalogueSerializer.golrizan())
        .dataType(byte[].class)
        .batchSize(batchSize)
        .build();
  }

  private void drop() {
    try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("DROP TABLE IF EXISTS DomainEventEntry, SnapshotEventEntry");
    } catch (SQLException e) {
      throw new IllegalStateException("PostgreSQL's tables cannot be dropped", e);
    }
  }

  @Override
  public void close() {
    drop();
  }
}
