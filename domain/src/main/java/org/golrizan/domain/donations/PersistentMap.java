package org.golrizan.domain.donations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An immutable sorted map that shares its structure with the map it was made from, so that a change costs the logarithm of the
 * size where copying would cost the size: a fund is folded from tens of thousands of donations, one change each.
 *
 * <p>It is a treap: a search tree by key that is at the same time a heap by the keys' scattered hashes. The same entries always
 * make the same tree, whatever the order they came in, so equal maps are equal records.
 */
public record PersistentMap<K extends Comparable<K>, V>(@Nullable Node<K, V> root, int size) {

  private record Node<K extends Comparable<K>, V>(K key, V value, @Nullable Node<K, V> left, @Nullable Node<K, V> right) {

    Node<K, V> withLeft(@Nullable Node<K, V> other) {
      return new Node<>(key, value, other, right);
    }

    Node<K, V> withRight(@Nullable Node<K, V> other) {
      return new Node<>(key, value, left, other);
    }

    boolean isAbove(Node<K, V> other) {
      int mine = scatter(key.hashCode());
      int theirs = scatter(other.key.hashCode());
      return mine != theirs ? mine > theirs : key.compareTo(other.key) > 0;
    }
  }

  static <K extends Comparable<K>, V> PersistentMap<K, V> empty() {
    return new PersistentMap<>(null, 0);
  }

  /** The map of these entries. */
  public static <K extends Comparable<K>, V> PersistentMap<K, V> copyOf(Map<K, V> entries) {
    PersistentMap<K, V> map = empty();
    for (Map.Entry<K, V> entry : entries.entrySet()) {
      map = map.put(entry.getKey(), entry.getValue());
    }
    return map;
  }

  /** A copy in the order of the keys. */
  public Map<K, V> toMap() {
    Map<K, V> entries = new LinkedHashMap<>();
    collect(root, entries);
    return entries;
  }

  private static <K extends Comparable<K>, V> void collect(@Nullable Node<K, V> node, Map<K, V> entries) {
    if (node != null) {
      collect(node.left, entries);
      entries.put(node.key, node.value);
      collect(node.right, entries);
    }
  }

  boolean isEmpty() {
    return root == null;
  }

  boolean contains(K key) {
    return get(key).isPresent();
  }

  Optional<V> get(K key) {
    Node<K, V> node = root;
    while (node != null) {
      int order = key.compareTo(node.key);
      if (order == 0) {
        return Optional.of(node.value);
      }
      node = order < 0 ? node.left : node.right;
    }
    return Optional.empty();
  }

  /** @throws NoSuchElementException if the map is empty */
  K firstKey() {
    Node<K, V> node = root;
    if (node == null) {
      throw new NoSuchElementException("An empty map has no first key");
    }
    while (node.left != null) {
      node = node.left;
    }
    return node.key;
  }

  PersistentMap<K, V> put(K key, V value) {
    return new PersistentMap<>(put(root, key, value), contains(key) ? size : size + 1);
  }

  PersistentMap<K, V> remove(K key) {
    return contains(key) ? new PersistentMap<>(remove(root, key), size - 1) : this;
  }

  private static <K extends Comparable<K>, V> Node<K, V> put(@Nullable Node<K, V> node, K key, V value) {
    if (node == null) {
      return new Node<>(key, value, null, null);
    }
    int order = key.compareTo(node.key);
    if (order == 0) {
      return new Node<>(key, value, node.left, node.right);
    }
    if (order < 0) {
      Node<K, V> child = put(node.left, key, value);
      return child.isAbove(node) ? child.withRight(node.withLeft(child.right)) : node.withLeft(child);
    }
    Node<K, V> child = put(node.right, key, value);
    return child.isAbove(node) ? child.withLeft(node.withRight(child.left)) : node.withRight(child);
  }

  private static <K extends Comparable<K>, V> @Nullable Node<K, V> remove(@Nullable Node<K, V> node, K key) {
    if (node == null) {
      return null;
    }
    int order = key.compareTo(node.key);
    if (order == 0) {
      return join(node.left, node.right);
    }
    return order < 0 ? node.withLeft(remove(node.left, key)) : node.withRight(remove(node.right, key));
  }

  /** One tree of two, where every key of the one lies below every key of the other. */
  private static <K extends Comparable<K>, V> @Nullable Node<K, V> join(
      @Nullable Node<K, V> low, @Nullable Node<K, V> high) {
    if (low == null) {
      return high;
    }
    if (high == null) {
      return low;
    }
    return low.isAbove(high) ? low.withRight(join(low.right, high)) : high.withLeft(join(low, high.left));
  }

  /** Spreads hashes that lie close together over all ints (the finishing step of MurmurHash3), or the tree would be a list. */
  private static int scatter(int hash) {
    int h = (hash ^ (hash >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
