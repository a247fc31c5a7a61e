package org.golrizan.benchmarks.appends;

/** One writer's way to store its next commit: returns when the commit is durable. */
interface Appender {

  void append() throws Exception;
}
