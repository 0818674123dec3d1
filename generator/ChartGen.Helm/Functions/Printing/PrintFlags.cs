namespace ChartGen.Helm.Functions;

/// <summary>The flags, width and precision of a verb.</summary>
internal struct PrintFlags
{
    public PrintFlags()
    {
    }

    public int? Width { get; set; }

    public int? Precision { get; set; }

    public bool Minus { get; set; }

    public bool Plus { get; set; }

    public bool Sharp { get; set; }

    public bool Space { get; set; }

    public bool Zero { get; set; }

    /// <summary>%+v: structs with the names of fields.</summary>
    public bool PlusV { get; set; }

    /// <summary>%#v: Go syntax.</summary>
    public bool SharpV { get; set; }
}
