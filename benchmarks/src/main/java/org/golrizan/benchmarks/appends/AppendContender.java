package org.golrizan.benchmarks.appends;

/** One way to store commits. */
interface AppendContender {

  String name();

  /** Appends to a store that holds nothing before. */
  AppendRound round(AppendTest test) throws Exception;
}
