package org.golrizan.eventstore.maintenance.socket;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.maintenance.Details;
import org.golrizan.eventstore.maintenance.Finding;
import org.golrizan.eventstore.maintenance.FindingKind;
import org.golrizan.eventstore.maintenance.Prefix;
import org.golrizan.eventstore.maintenance.StoreStatus;
import org.golrizan.eventstore.maintenance.VerificationReport;

/** Results on the wire. */
final class Results {

  private Results() {}

  static void write(DataOutputStream out, StoreStatus status) throws IOException {
    write(out, status.head());
    out.writeLong(status.latestTime());
    out.writeBoolean(status.unfinished());
    out.writeInt(status.documents().size());
    for (Map.Entry<String, Long> collection : status.documents().entrySet()) {
      out.writeUTF(collection.getKey());
      out.writeLong(collection.getValue());
    }
  }

  static StoreStatus readStatus(DataInputStream in) throws IOException {
    Prefix head = readPrefix(in);
    long latestTime = in.readLong();
    boolean unfinished = in.readBoolean();
    int count = in.readInt();
    Map<String, Long> documents = new HashMap<>();
    for (int i = 0; i < count; i++) {
      documents.put(in.readUTF(), in.readLong());
    }
    return new StoreStatus(head, latestTime, unfinished, documents);
  }

  static void write(DataOutputStream out, VerificationReport report) throws IOException {
    write(out, report.prefix());
    out.writeLong(report.commits());
    out.writeLong(report.events());
    out.writeLong(report.streams());
    out.writeLong(report.bytes());
    out.writeLong(report.documents());
    byte[] digest = report.digest().orElse(Bytes.EMPTY).toArray();
    out.writeInt(digest.length);
    out.write(digest);
    out.writeLong(report.findingsInAll());
    out.writeInt(report.findings().size());
    for (Finding finding : report.findings()) {
      out.writeUTF(finding.kind().name());
      Wire.write(out, finding.details());
    }
  }

  static VerificationReport readReport(DataInputStream in) throws IOException {
    Prefix prefix = readPrefix(in);
    long commits = in.readLong();
    long events = in.readLong();
    long streams = in.readLong();
    long bytes = in.readLong();
    long documents = in.readLong();
    byte[] digest = in.readNBytes(in.readInt());
    long findingsInAll = in.readLong();
    int count = in.readInt();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      findings.add(new Finding(FindingKind.valueOf(in.readUTF()), new Details(Wire.readValues(in))));
    }
    return new VerificationReport(prefix, commits, events, streams, bytes, documents,
        digest.length == 0 ? Optional.empty() : Optional.of(Bytes.of(digest)), findings, findingsInAll);
  }

  private static void write(DataOutputStream out, Prefix prefix) throws IOException {
    out.writeLong(prefix.commit());
    out.writeLong(prefix.position());
  }

  private static Prefix readPrefix(DataInputStream in) throws IOException {
    return new Prefix(in.readLong(), in.readLong());
  }
}
