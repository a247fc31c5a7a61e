package org.golrizan.query.prisons;

import com.mongodb.client.model.Filters;
import java.util.List;
import org.golrizan.events.Province;
import org.golrizan.query.access.PrisonsOfProvince;
import org.golrizan.query.view.ReadModels;
import org.golrizan.query.view.ViewReader;
import org.springframework.stereotype.Component;

/** The prisons of a province, from the view. */
@Component
class StoredPrisons implements PrisonsOfProvince {

  private final ViewReader<Prison> prisons;

  StoredPrisons(PrisonsView view, ReadModels models) {
    this.prisons = new ViewReader<>(view, models);
  }

  @Override
  public List<String> in(Province province) {
    return prisons.all(Filters.eq("province", province.code())).stream().map(Prison::id).toList();
  }
}
