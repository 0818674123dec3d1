namespace ChartGen.Helm.Versions;

/// <summary>One comparison of a range, such as <c>^1.2</c>; an x, or nothing, may stand for a number.</summary>
internal sealed record VersionConstraint(string Operator, SemanticVersion Bound, bool Dirty, bool MinorDirty, bool PatchDirty)
{
    /// <summary>Whether a version satisfies it.</summary>
    /// <param name="version">The version.</param>
    /// <param name="prereleases">Whether the range lets pre-releases in.</param>
    public bool Allows(SemanticVersion version, bool prereleases)
    {
        if (version.Prerelease.Length > 0 && !prereleases)
        {
            return false;
        }

        return Operator switch
        {
            "" or "=" => Dirty ? AllowsTilde(version) : version.CompareTo(Bound) == 0,
            "!=" => AllowsNotEqual(version),
            ">" => AllowsGreater(version),
            "<" => version.CompareTo(Bound) < 0,
            ">=" or "=>" => version.CompareTo(Bound) >= 0,
            "<=" or "=<" => AllowsLessOrEqual(version),
            "~" or "~>" => AllowsTilde(version),
            _ => AllowsCaret(version),
        };
    }

    private bool AllowsNotEqual(SemanticVersion version)
    {
        if (!Dirty)
        {
            return version.CompareTo(Bound) != 0;
        }

        if (Bound.Major != version.Major)
        {
            return true;
        }

        if (MinorDirty)
        {
            return false;
        }

        return Bound.Minor != version.Minor
            || (!PatchDirty && Bound.Patch != version.Patch)
            || (PatchDirty && SemanticVersion.ComparePrerelease(version.Prerelease, Bound.Prerelease) != 0);
    }

    private bool AllowsGreater(SemanticVersion version)
    {
        if (Dirty && version.Major != Bound.Major)
        {
            return version.Major > Bound.Major;
        }

        return Dirty switch
        {
            true when MinorDirty => false,
            true when PatchDirty => version.Minor > Bound.Minor,
            _ => version.CompareTo(Bound) > 0,
        };
    }

    private bool AllowsLessOrEqual(SemanticVersion version) => Dirty
        ? version.Major <= Bound.Major && (version.Major != Bound.Major || version.Minor <= Bound.Minor || MinorDirty)
        : version.CompareTo(Bound) <= 0;

    private bool AllowsTilde(SemanticVersion version)
    {
        if (version.CompareTo(Bound) < 0)
        {
            return false;
        }

        // ~0.0.0 stands for any version.
        var any = Bound is { Major: 0, Minor: 0, Patch: 0 } && !MinorDirty && !PatchDirty;
        return any || (version.Major == Bound.Major && (version.Minor == Bound.Minor || MinorDirty));
    }

    private bool AllowsCaret(SemanticVersion version)
    {
        if (version.CompareTo(Bound) < 0)
        {
            return false;
        }

        if (Bound.Major > 0 || MinorDirty || version.Major > 0)
        {
            return version.Major == Bound.Major;
        }

        return Bound.Minor > 0 || PatchDirty || version.Minor > 0
            ? version.Minor == Bound.Minor
            : version.Patch == Bound.Patch;
    }
}
