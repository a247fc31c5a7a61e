package org.golrizan.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a run can be told. The defaults are those of the figures in the documentation. */
public final class Options {

  @Option(names = "--out", description = "where report.md and raw.csv go (default: ${DEFAULT-VALUE})")
  public Path out = Path.of("target/bench");

  @Option(names = "--work", description = "where stores lie while they are measured; on the disk that counts (default: <out>/work)")
  public Optional<Path> work = Optional.empty();

  @Option(names = "--rounds", description = "rounds in turn, medians are taken over them (default: ${DEFAULT-VALUE})")
  public int rounds = 5;

  @Option(names = "--seconds", description = "how long a round appends or reads (default: ${DEFAULT-VALUE})")
  public double seconds = 3;

  @Option(names = "--warm-up", description = "seconds at each round's start that are not counted (default: ${DEFAULT-VALUE})")
  public double warmUp = 1;

  @Option(names = "--contenders", split = ",", description = "only contenders whose name contains one of these texts")
  public List<String> contenders = List.of();

  @Option(names = "--writers", split = ",", description = "numbers of writer threads (default: 1,8,32,128)")
  public List<Integer> writers = List.of(1, 8, 32, 128);

  @Option(names = "--commit-events", split = ",", description = "events a commit (default: 1,5)")
  public List<Integer> commitEvents = List.of(1, 5);

  @Option(names = "--read-events", description = "how long the logs are that are read (default: ${DEFAULT-VALUE})")
  public int readEvents = 100_000;

  @Option(names = "--batches", split = ",", description = "how many events a read fetches at once (default: 100,1000)")
  public List<Integer> batches = List.of(100, 1_000);

  @Option(names = "--rate", description = "commits a second while latency to the handler is measured (default: ${DEFAULT-VALUE})")
  public int rate = 100;

  @Option(names = "--growth", split = ",", description = "sizes of the embedded log in events (default: 100000,1000000,10000000)")
  public List<Long> growth = List.of(100_000L, 1_000_000L, 10_000_000L);

  @Option(names = "--mongo-growth", split = ",", description = "sizes of the log on MongoDB's protocol (default: 20000,100000,200000)")
  public List<Long> mongoGrowth = List.of(20_000L, 100_000L, 200_000L);

  @Option(names = "--growth-writers", description = "writers while growth is measured (default: ${DEFAULT-VALUE})")
  public int growthWriters = 32;

  @Option(names = "--starts", description = "starts of each application (default: ${DEFAULT-VALUE})")
  public int starts = 5;

  @Option(names = "--demo-scale", description = "how much demonstration data the filled folder holds (default: ${DEFAULT-VALUE})")
  public double demoScale = 0.02;

  @Option(names = "--filled-folder",
      description = "a data folder to start on, copied for each start, instead of one that the run fills")
  public Optional<Path> filledFolder = Optional.empty();

  @Option(names = "--standalone-jar", description = "Golrizan in one process (default: what is found in standalone/target)")
  public Optional<Path> standaloneJar = Optional.empty();

  @Option(names = "--empty-jar", description = "the empty application (default: what is found in benchmarks/target)")
  public Optional<Path> emptyJar = Optional.empty();

  @Option(names = "--jdbc-url", description = "a PostgreSQL to use instead of one that the run starts; its tables are dropped")
  public Optional<String> jdbcUrl = Optional.empty();

  @Option(names = "--jdbc-connections", description = "connections to PostgreSQL (default: ${DEFAULT-VALUE})")
  public int jdbcConnections = 128;

  @Option(names = "--mongo-uri", description = "a server of MongoDB's protocol to use instead of one that the run starts, no database")
  public Optional<String> mongoUri = Optional.empty();

  @Option(names = "--mongo-heap", description = "heap of the server that the run starts (default: ${DEFAULT-VALUE})")
  public String mongoHeap = "4g";

  /** Whether a contender is wanted. */
  public boolean wants(String contender) {
    return contenders.isEmpty() || contenders.stream().anyMatch(contender::contains);
  }

  Path workFolder() {
    return work.orElse(out.resolve("work"));
  }
}
