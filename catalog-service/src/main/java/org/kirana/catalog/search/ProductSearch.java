package org.kirana.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.kirana.catalog.Sku;
import org.kirana.catalog.outbound.ProductChanged;

/** Finds products on sale by what people type. It is kept in memory and follows every change. */
public final class ProductSearch implements AutoCloseable {

  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(Entry.SKU, SortField.Type.STRING));
  private static final int COUNTED = 1000;

  private final IndexWriter writer;
  private final SearcherManager searchers;

  public ProductSearch() {
    try {
      writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes over changed products, with the names of their category; retired ones vanish. */
  public void follow(List<ProductChanged> changed, CategoryNames names) {
    try {
      for (ProductChanged product : changed) {
        Term same = new Term(Entry.SKU, product.sku().value());
        if (product.retired()) {
          writer.deleteDocuments(same);
        } else {
          writer.updateDocument(same, Entry.of(product, names.of(product.category())));
        }
      }
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The best first. */
  public Found find(String typed, int from, int most) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        Found strict = find(searcher, Question.strict(typed), from, most);
        return strict.total() > 0 ? strict : find(searcher, Question.lenient(typed), from, most);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Found find(IndexSearcher searcher, Query query, int from, int most)
      throws IOException {
    TopDocs top =
        searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, from + most, COUNTED));
    StoredFields stored = searcher.storedFields();
    List<Sku> skus = new ArrayList<>();
    for (int i = from; i < top.scoreDocs.length; i++) {
      ScoreDoc hit = top.scoreDocs[i];
      skus.add(new Sku(stored.document(hit.doc).get(Entry.SKU)));
    }
    return new Found(skus, top.totalHits.value());
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    writer.close();
  }

  /** One page of what was found, and how many there are on all pages (beyond 1000: roughly). */
  public record Found(List<Sku> skus, long total) {
    public Found {
      skus = List.copyOf(skus);
    }
  }

  /** Knows what a category is called in each language. */
  @FunctionalInterface
  public interface CategoryNames {
    List<String> of(String category);
  }
}
