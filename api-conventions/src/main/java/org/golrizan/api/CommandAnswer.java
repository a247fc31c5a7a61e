package org.golrizan.api;

import java.net.URI;
import org.golrizan.api.concurrency.IfMatch;
import org.golrizan.api.waiting.AtLeast;
import org.springframework.http.ResponseEntity;

/**
 * What every command answers.
 *
 * @param id       of what was addressed or came to be
 * @param version  number of events in its stream; also the ETag
 * @param position of the command's last event; also the header Golrizan-Position. A read with {@code ?atLeast=} waits for it
 */
public record CommandAnswer(String id, long version, long position) {

  /** 201: something came to be at this path. */
  public ResponseEntity<CommandAnswer> createdAt(String path) {
    return headers(ResponseEntity.created(URI.create(path)));
  }

  /** 200: something changed. */
  public ResponseEntity<CommandAnswer> ok() {
    return headers(ResponseEntity.ok());
  }

  private ResponseEntity<CommandAnswer> headers(ResponseEntity.BodyBuilder answer) {
    return answer.eTag(IfMatch.eTag(version)).header(AtLeast.POSITION_HEADER, Long.toString(position)).body(this);
  }
}
