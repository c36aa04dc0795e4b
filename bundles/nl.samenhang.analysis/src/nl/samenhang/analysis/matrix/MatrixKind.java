package nl.samenhang.analysis.matrix;

/** A kind of matrix. */
public interface MatrixKind {

    /**
     * The id by which a user asks for this kind.
     *
     * @return the id: small ASCII letters
     */
    String id();

    /**
     * What a matrix of this kind is called.
     *
     * @return the title in Dutch
     */
    String title();

    /**
     * Makes the matrix.
     *
     * @param scope what it is about, not null
     * @return the matrix; without rows where the model holds nothing for it
     */
    Matrix of(MatrixScope scope);
}
