namespace ChartGen.Helm.Templates;

/// <summary>Is also told when another piece of the output begins, so that it knows which piece a value was read for.</summary>
internal interface IPieceObserver : IValueObserver
{
    void BeginPiece();
}
