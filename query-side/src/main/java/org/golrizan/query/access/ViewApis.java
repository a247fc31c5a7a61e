package org.golrizan.query.access;

import org.golrizan.query.view.ReadModels;
import org.golrizan.query.view.View;
import org.golrizan.query.view.ViewReader;
import org.springframework.stereotype.Component;

/** Makes the {@link ViewApi} of a view. */
@Component
public class ViewApis {

  private final ReadModels models;
  private final Reads reads;
  private final Reach reach;
  private final AccessRecords records;

  ViewApis(ReadModels models, Reads reads, Reach reach, AccessRecords records) {
    this.models = models;
    this.reads = reads;
    this.reach = reach;
    this.records = records;
  }

  /**
   * @param kind   what a document is called in problem details, for example {@code work-application}
   * @param places how documents say in whose scope they lie
   */
  public <D extends Record> ViewApi<D> of(View<?, D> view, String kind, Places places) {
    return new ViewApi<>(view, kind, places, new ViewReader<>(view, models), reads, reach, records);
  }
}
