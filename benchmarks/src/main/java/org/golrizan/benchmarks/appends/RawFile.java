package org.golrizan.benchmarks.appends;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;
import org.golrizan.benchmarks.ReadyDrafts;
import org.golrizan.benchmarks.stores.Folders;

/**
 * What the disk can do at most: the same bytes at the end of a file, synced in groups, with zeros written ahead so that a sync need
 * not make the file longer. Nothing could be found again.
 */
record RawFile(String name, Supplier<Path> freshFolder) implements AppendContender {

  private static final int AHEAD = 1024 * 1024;

  /** Where the next group goes, and where the file ends. */
  private static final class Place {
    private long next;
    private long end;
  }

  @Override
  public AppendRound round(AppendTest test) throws Exception {
    Path folder = freshFolder.get();
    Place place = new Place();
    List<byte[]> encoded = ReadyDrafts.encoded(test.events());
    try (FileChannel file =
            FileChannel.open(folder.resolve("raw.log"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        GroupCommit<byte[]> disk = new GroupCommit<>(group -> {
          ByteBuffer whole = ByteBuffer.allocate(group.stream().mapToInt(bytes -> bytes.length).sum());
          group.forEach(whole::put);
          whole.flip();
          write(file, whole, place);
          file.force(false);
        })) {
      return WriterThreads.run(test, () -> {
        int[] next = {0};
        return () -> disk.append(encoded.get(next[0]++ % encoded.size()));
      });
    } finally {
      Folders.delete(folder);
    }
  }

  private static void write(FileChannel file, ByteBuffer group, Place place) throws IOException {
    if (place.next + group.remaining() > place.end) {
      place.end = place.next + group.remaining() + AHEAD;
      writeFully(file, ByteBuffer.allocate(AHEAD), place.end - AHEAD);
    }
    int length = group.remaining();
    writeFully(file, group, place.next);
    place.next += length;
  }

  private static void writeFully(FileChannel file, ByteBuffer bytes, long position) throws IOException {
    long next = position;
    while (bytes.hasRemaining()) {
      next += file.write(bytes, next);
    }
  }
}
