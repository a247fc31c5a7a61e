package org.golrizan.eventstore.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * A file read by several handles and written by one, none of which an interrupt closes. Locks nothing: the folder is locked.
 *
 * <p>Where it grows by small writes, zeros are written ahead of them. A sync of blocks that the file already has takes the disk
 * alone; one that makes the file longer takes the file system's journal too, and two to four times as long. Closing cuts off what
 * is left; after a crash MVStore looks for its last chunk from the end of the file backwards and finds no chunk in zeros.
 */
class UninterruptibleFile extends FileBaseDefault {

  private static final int READERS = 4;
  private static final byte[] ZEROS = new byte[1024 * 1024];

  /** A larger write is worth a sync that takes longer. */
  private static final int SMALL_WRITE = 128 * 1024;

  private final RandomAccessFile writer;
  private final RandomAccessFile[] readers = new RandomAccessFile[READERS];

  /** Where what was written ends. Guarded by the writing handle. */
  private long end;
  /** Where the file ends, here or further. Guarded by the writing handle. */
  private long reserved;

  UninterruptibleFile(String name, String mode) throws IOException {
    this.writer = new RandomAccessFile(name, mode.equals("r") ? "r" : "rw");
    this.end = writer.length();
    this.reserved = end;
    for (int i = 0; i < READERS; i++) {
      readers[i] = new RandomAccessFile(name, "r");
    }
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // Each handle has its own lock.
  public int read(ByteBuffer target, long position) throws IOException {
    RandomAccessFile reader = readers[(int) (Thread.currentThread().threadId() % READERS)];
    byte[] bytes = target.hasArray() ? target.array() : new byte[target.remaining()];
    int offset = target.hasArray() ? target.arrayOffset() + target.position() : 0;
    int count;
    synchronized (reader) {
      reader.seek(position);
      count = reader.read(bytes, offset, target.remaining());
    }
    if (count > 0) {
      if (target.hasArray()) {
        target.position(target.position() + count);
      } else {
        target.put(bytes, 0, count);
      }
    }
    return count;
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // The writing handle is the lock.
  public int write(ByteBuffer source, long position) throws IOException {
    int length = source.remaining();
    byte[] bytes = source.hasArray() ? source.array() : new byte[length];
    int offset = source.hasArray() ? source.arrayOffset() + source.position() : 0;
    if (source.hasArray()) {
      source.position(source.limit());
    } else {
      source.get(bytes);
    }
    synchronized (writer) {
      writer.seek(position);
      writer.write(bytes, offset, length);
      end = Math.max(end, position + length);
      if (end > reserved) {
        reserved = end;
        if (length <= SMALL_WRITE) {
          reserve();
        }
      }
    }
    return length;
  }

  private void reserve() throws IOException {
    writer.seek(end);
    writer.write(ZEROS);
    reserved = end + ZEROS.length;
  }

  @Override
  public long size() throws IOException {
    synchronized (writer) {
      return end;
    }
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    synchronized (writer) {
      if (size < end && end - size <= ZEROS.length) {
        // What stood there must not be found after a crash, but its blocks are wanted again soon.
        writer.seek(size);
        writer.write(ZEROS, 0, (int) (end - size));
      } else if (size < reserved) {
        writer.setLength(size);
        reserved = size;
      }
      end = Math.min(end, size);
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
      synchronized (writer) {
        if (end < reserved) {
          writer.setLength(end);
          reserved = end;
        }
      }
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
