package org.golrizan.query.supportpolicy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.familysupport.SupportPolicyEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one policy with all its versions. */
@Component
class SupportPolicyView implements View<SupportPolicyEvent, SupportPolicy> {

  static final String ID = "support-policy";

  @Override
  public String name() {
    return "support-policy";
  }

  @Override
  public Class<SupportPolicy> document() {
    return SupportPolicy.class;
  }

  @Override
  public Class<SupportPolicyEvent> stream() {
    return SupportPolicyEvent.class;
  }

  @Override
  public List<String> keys(SupportPolicyEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(ID);
  }

  @Override
  public SupportPolicy fold(String key, @Nullable SupportPolicy before, SupportPolicyEvent event, Moment at) {
    return switch (event) {
      case SupportPolicyEvent.Adopted e -> (before == null ? new SupportPolicy(key, 0, List.of()) : before)
          .adopted(new SupportPolicy.Version(e.version(), e.graceDays(), e.by().value(), e.on()));
    };
  }
}
