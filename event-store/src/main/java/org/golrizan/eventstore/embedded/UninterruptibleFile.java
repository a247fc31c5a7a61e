package org.golrizan.eventstore.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/** A file read by several handles and written by one, none of which an interrupt closes. Locks nothing: the folder is locked. */
class UninterruptibleFile extends FileBaseDefault {

  private static final int READERS = 4;

  private final RandomAccessFile writer;
  private final RandomAccessFile[] readers = new RandomAccessFile[READERS];

  UninterruptibleFile(String name, String mode) throws IOException {
    this.writer = new RandomAccessFile(name, mode.equals("r") ? "r" : "rw");
    for (int i = 0; i < READERS; i++) {
      readers[i] = new RandomAccessFile(name, "r");
    }
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // Each handle has its own lock.
  public int read(ByteBuffer target, long position) throws IOException {
    RandomAccessFile reader = readers[(int) (Thread.currentThread().threadId() % READERS)];
    byte[] bytes = new byte[target.remaining()];
    int count;
    synchronized (reader) {
      reader.seek(position);
      count = reader.read(bytes);
    }
    if (count > 0) {
      target.put(bytes, 0, count);
    }
    return count;
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // The writing handle is the lock.
  public int write(ByteBuffer source, long position) throws IOException {
    byte[] bytes = new byte[source.remaining()];
    source.get(bytes);
    synchronized (writer) {
      writer.seek(position);
      writer.write(bytes);
    }
    return bytes.length;
  }

  @Override
  public long size() throws IOException {
    return writer.length();
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    synchronized (writer) {
      if (size < writer.length()) {
        writer.setLength(size);
      }
    }
  }

  @Override
  public void force(boolean metaData) throws IOException {
    writer.getFD().sync();
  }

  @Override
  public FileLock tryLock(long position, long size, boolean shared) {
    return new NoLock(this, position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    try (writer) {
      for (RandomAccessFile reader : readers) {
        reader.close();
      }
    }
  }

  private static final class NoLock extends FileLock {

    NoLock(FileChannel channel, long position, long size, boolean shared) {
      super(channel, position, size, shared);
    }

    @Override
    public boolean isValid() {
      return true;
    }

    @Override
    public void release() {}
  }
}
