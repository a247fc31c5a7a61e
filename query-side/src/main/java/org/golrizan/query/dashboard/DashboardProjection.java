package org.golrizan.query.dashboard;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.query.view.AllOf;
import org.golrizan.query.view.Links;
import org.golrizan.query.view.Projection;
import org.golrizan.query.view.Recorded;

/**
 * Folds the headline figures into one document. Beside it stands, for each prisoner, how many placements they have.
 *
 * <p>The figures are written first: an event that they hold is not counted again, while the prisoners' own positions tell which
 * of them still lack it. So a stop between the two writes is made good when the batch comes again.
 */
public final class DashboardProjection implements Projection {

  public static final String NAME = "dashboard";

  private final MongoCollection<Document> figures;
  private final MongoCollection<Document> prisoners;
  private final MongoCollection<Document> links;
  private final Consumer<Figures> onChange;

  /** @param onChange told of the figures each time they changed and are stored */
  public DashboardProjection(MongoDatabase database, Consumer<Figures> onChange) {
    this.figures = database.getCollection(NAME);
    this.prisoners = database.getCollection(NAME + "-prisoners");
    this.links = database.getCollection(NAME + "-links");
    this.onChange = onChange;
  }

  /** The figures as they are stored. */
  public static Figures stored(MongoDatabase database) {
    return read(database.getCollection(NAME)).orElseGet(Figures::none);
  }

  private static Optional<Figures> read(MongoCollection<Document> collection) {
    return Optional.ofNullable(collection.find(eq(FiguresForm.ID)).first()).map(FiguresForm::read);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean folds(Class<?> eventType) {
    return DashboardFold.EVENTS.stream().anyMatch(type -> type.isAssignableFrom(eventType));
  }

  @Override
  public void apply(List<Recorded> batch) {
    Links places = new Links(links);
    batch.forEach(recorded -> places.remember(DashboardFold.links(recorded.event())));
    places.write();
    Optional<Figures> before = read(figures);
    Figures now = before.orElseGet(Figures::none);
    long counted = now.position();
    Map<String, Work> work = work(batch);
    Set<String> changed = new HashSet<>();
    for (Recorded recorded : batch) {
      boolean counts = recorded.position() > counted;
      if (counts) {
        DashboardFold.changes(recorded.event(), places::find).forEach(now::add);
      }
      if (recorded.event() instanceof PrisonerEvent event) {
        String id = prisoner(event);
        Work known = work.getOrDefault(id, Work.NONE);
        if (recorded.position() > known.position()) {
          PrisonerAtWork after = DashboardFold.work(known.state(), event, places::find);
          if (counts) {
            DashboardFold.changes(known.state(), after, on(event)).forEach(now::add);
          }
          work.put(id, new Work(after, recorded.position()));
          changed.add(id);
        }
      }
    }
    Recorded last = batch.getLast();
    if (last.position() > counted) {
      now = now.at(last.position(), last.time());
      write(before, now);
    }
    write(work, changed);
    onChange.accept(now);
  }

  @Override
  public void foldedElsewhere(long position) {
    read(figures).ifPresent(onChange);
  }

  private Map<String, Work> work(List<Recorded> batch) {
    Set<String> ids = new HashSet<>();
    batch.forEach(recorded -> {
      if (recorded.event() instanceof PrisonerEvent event) {
        ids.add(prisoner(event));
      }
    });
    Map<String, Work> work = new HashMap<>();
    if (!ids.isEmpty()) {
      prisoners.find(in("_id", ids)).forEach(document -> work.put(document.getString("_id"), Work.read(document)));
    }
    return work;
  }

  private void write(Optional<Figures> before, Figures now) {
    Document document = FiguresForm.write(now);
    if (before.isEmpty()) {
      figures.insertOne(document);
    } else if (figures.replaceOne(AllOf.filters(eq(FiguresForm.ID), eq(FiguresForm.POSITION, before.get().position())), document)
        .getMatchedCount() != 1) {
      throw new IllegalStateException("Another process folds the dashboard too");
    }
  }

  private void write(Map<String, Work> work, Set<String> changed) {
    List<ReplaceOneModel<Document>> writes = changed.stream()
        .map(id -> new ReplaceOneModel<>(
            eq(id), work.getOrDefault(id, Work.NONE).write(id), new ReplaceOptions().upsert(true)))
        .toList();
    if (!writes.isEmpty()) {
      prisoners.bulkWrite(writes);
    }
  }

  private static String prisoner(PrisonerEvent event) {
    return event.prisonerId().value().toString();
  }

  private static LocalDate on(PrisonerEvent event) {
    return switch (event) {
      case PrisonerEvent.WorkBegun e -> e.on();
      case PrisonerEvent.WorkEnded e -> e.on();
      default -> throw new IllegalArgumentException("Not work: " + event.getClass().getSimpleName());
    };
  }

  /** A prisoner's work and the position of the last event in it. */
  private record Work(PrisonerAtWork state, long position) {

    private static final Work NONE = new Work(PrisonerAtWork.NOT_AT_WORK, 0);

    static Work read(Document document) {
      return new Work(
          new PrisonerAtWork(document.getInteger("active"), document.getString("province")), document.getLong("_position"));
    }

    Document write(String id) {
      return new Document("_id", id)
          .append("active", state.active())
          .append("province", state.province())
          .append("_position", position);
    }
  }
}
