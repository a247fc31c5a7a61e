package org.golrizan.query.access;

import java.util.List;
import org.golrizan.events.Province;

/** Which prisons lie in a province: many documents say the prison alone. */
public interface PrisonsOfProvince {

  /** The codes of the prisons. */
  List<String> in(Province province);
}
