package org.golrizan.standalone.demo;

import java.util.Iterator;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Stories that may run side by side once all earlier phases are complete. Stories are made while they are read.
 *
 * @param title for the progress bar and messages
 * @param stories how many there are
 * @param writer makes the story of a number from 0; asked once for each number, in order
 */
record Phase(String title, int stories, IntFunction<Story> writer) {

  Iterator<Story> iterator() {
    return IntStream.range(0, stories).mapToObj(writer).iterator();
  }
}
