package org.golrizan.command.stream;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.golrizan.command.CommandSideApplication;
import org.golrizan.domain.Decider;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.ResolvableType;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** Every kind of stream that there is, found on the class path. */
final class Kinds {

  private Kinds() {}

  /** The state types by kind, as the application finds them. */
  static Map<String, Class<?>> states() {
    return SnapshotConfiguration.states(shells());
  }

  static Class<?> shellOf(Class<?> state) {
    DefaultListableBeanFactory shells = shells();
    return Arrays.stream(shells.getBeanNamesForType(StreamShell.class, true, false))
        .<Class<?>>map(shells::getType)
        .filter(shell -> SnapshotConfiguration.stateOf(shell) == state)
        .findFirst().orElseThrow();
  }

  /** How the side reaches the streams of that state. */
  @SuppressWarnings("unchecked") // the shell's own constant
  static <S> StreamKind<?, ?, S, ?> kindOf(Class<S> state) {
    return Arrays.stream(shellOf(state).getDeclaredFields())
        .filter(field -> field.getType() == StreamKind.class)
        .findFirst()
        .map(field -> {
          field.setAccessible(true);
          return (StreamKind<?, ?, S, ?>) ReflectionUtils.getField(field, null);
        })
        .orElseThrow();
  }

  static DefaultListableBeanFactory shells() {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(beans, false);
    scanner.addIncludeFilter(new AssignableTypeFilter(StreamShell.class));
    scanner.scan(CommandSideApplication.class.getPackageName());
    return beans;
  }

  /** Every decider of the domain. */
  static Map<Class<?>, Decider<?, ?, ?>> decidersByState() {
    Map<Class<?>, Decider<?, ?, ?>> deciders = new TreeMap<>(Comparator.comparing(Class::getName));
    for (Class<?> type : found(Decider.class, Decider.class.getPackageName())) {
      try {
        deciders.put(argument(type, 1), (Decider<?, ?, ?>) type.getDeclaredConstructor().newInstance());
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(type.getName(), e);
      }
    }
    return deciders;
  }

  /** The sealed interface of a decider's commands. */
  static Class<?> commandsOf(Decider<?, ?, ?> decider) {
    return argument(decider.getClass(), 0);
  }

  private static Class<?> argument(Class<?> decider, int index) {
    return ResolvableType.forClass(decider).as(Decider.class).getGeneric(index).toClass();
  }

  private static Set<Class<?>> found(Class<?> supertype, String within) {
    ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {
      @Override
      protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
        return definition.getMetadata().isConcrete();
      }
    };
    scanner.addIncludeFilter(new AssignableTypeFilter(supertype));
    Set<Class<?>> found = new TreeSet<>(Comparator.comparing(Class::getName));
    scanner.findCandidateComponents(within).forEach(definition ->
        found.add(ClassUtils.resolveClassName(String.valueOf(definition.getBeanClassName()), Kinds.class.getClassLoader())));
    return found;
  }
}
