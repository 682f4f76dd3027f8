package org.kirana.local.infrastructure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets the classes of one class loader use the servers that the same classes of another one hold.
 */
final class ClassLoaderBridge {

  private record Seen(Broker broker, DatabaseServer databases) implements Infrastructure {}

  private ClassLoaderBridge() {}

  static Infrastructure fromSystemClassLoader() {
    try {
      Method get =
          Class.forName(
                  SharedInfrastructure.class.getName(), true, ClassLoader.getSystemClassLoader())
              .getMethod("get");
      Object theirs = Objects.requireNonNull(there(() -> get.invoke(null)));
      return new Seen(
          seen(Broker.class, call(theirs, "broker")),
          seen(DatabaseServer.class, call(theirs, "databases")));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The shared infrastructure could not be reached", e);
    }
  }

  private static <T> T seen(Class<T> type, @Nullable Object theirs) {
    Object server = Objects.requireNonNull(theirs);
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> ours(forward(server, method, arguments))));
  }

  private static @Nullable Object forward(
      Object server, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      Method same = server.getClass().getMethod(method.getName(), method.getParameterTypes());
      return there(() -> same.invoke(server, arguments));
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /**
   * Kafka's and JDBC's libraries look for their parts in the thread's class loader, which must be
   * theirs for this call.
   */
  private static @Nullable Object there(Call call) throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader here = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
    try {
      return call.make();
    } finally {
      thread.setContextClassLoader(here);
    }
  }

  private interface Call {
    @Nullable Object make() throws ReflectiveOperationException;
  }

  private static @Nullable Object ours(@Nullable Object answer)
      throws ReflectiveOperationException {
    if (answer == null || !answer.getClass().getName().equals(Database.class.getName())) {
      return answer;
    }
    return new Database(
        text(answer, "jdbcUrl"), text(answer, "username"), text(answer, "password"));
  }

  private static String text(Object record, String component) throws ReflectiveOperationException {
    return (String) Objects.requireNonNull(call(record, component));
  }

  private static @Nullable Object call(Object target, String method)
      throws ReflectiveOperationException {
    return target.getClass().getMethod(method).invoke(target);
  }
}
