package org.golrizan.standalone.demo;

/** The load cannot go on; the message is one line for the console. */
final class DemoLoadException extends RuntimeException {

  private static final long serialVersionUID = 1;

  DemoLoadException(String message) {
    super(message);
  }
}
