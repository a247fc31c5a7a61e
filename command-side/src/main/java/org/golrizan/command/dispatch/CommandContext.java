package org.golrizan.command.dispatch;

import org.golrizan.api.CommandCall;
import org.golrizan.api.concurrency.IfMatch;
import org.golrizan.api.identity.Actor;
import org.golrizan.events.StaffId;
import org.golrizan.eventstore.log.CommitRequest;

/**
 * What a command handler knows besides the command. It travels in the command message's metadata, inside the process only.
 *
 * @param call    what the HTTP request says beside its body
 * @param request what the commit remembers of the request
 */
public record CommandContext(CommandCall call, CommitRequest request) {

  /** The key in a command message's metadata. */
  public static final String KEY = "golrizan.context";

  public Actor actor() {
    return call.actor();
  }

  public StaffId staff() {
    return call.actor().id();
  }

  /** The version of the addressed stream that the caller has seen. */
  public IfMatch seen() {
    return call.ifMatch();
  }
}
