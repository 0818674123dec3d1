namespace ChartGen.Helm.Rendering;

/// <summary>Follows the keys of a document to what <see cref="ManifestHead"/> and <see cref="ObjectHead"/> hold. Each method is false where the whole reader must decide.</summary>
internal struct PlainHead
{
    private const int Root = 1;
    private const int Metadata = 2;
    private const int Annotations = 3;

    private string? kind;
    private string? hook;
    private string? apiVersion;
    private string? name;
    private bool hasOddNamespace;
    private bool hasBegun;
    private Field field;
    private Field below;
    private bool isHook;

    private enum Field : byte
    {
        Other,
        Namespace,
        Kind,
        ApiVersion,
        Name,
        Metadata,
        Annotations,
    }

    /// <summary>Whether no block has begun yet.</summary>
    public readonly bool IsNew => !hasBegun;

    public readonly bool TryFinish(out ManifestHead head)
    {
        head = new(kind ?? "", hook);
        return hasBegun;
    }

    /// <summary>The object; false when its namespace is no text.</summary>
    /// <param name="start">Where the document begins.</param>
    /// <param name="document">The document.</param>
    /// <param name="head">The object.</param>
    public readonly bool TryFinish(int start, string document, out ObjectHead? head)
    {
        head = new(start, document, null, false, apiVersion ?? "", kind ?? "", name ?? "");
        return hasBegun && !hasOddNamespace;
    }

    /// <summary>A key begins in the block of a depth, 1 being the document's own.</summary>
    public bool Begin(int depth, ReadOnlySpan<char> key)
    {
        switch (depth)
        {
            case Root:
                below = Field.Other;
                field = key switch
                {
                    "kind" => Field.Kind,
                    "apiVersion" => Field.ApiVersion,
                    "metadata" => Field.Metadata,
                    _ => Field.Other,
                };
                if (field == Field.Metadata)
                {
                    (hook, name) = (null, null);
                }

                return field != Field.Other || !(IsLike(key, "kind") || IsLike(key, "apiVersion") || IsLike(key, "metadata"));
            case Metadata when field == Field.Metadata:
                below = key switch
                {
                    "name" => Field.Name,
                    "namespace" => Field.Namespace,
                    "annotations" => Field.Annotations,
                    _ => Field.Other,
                };
                hook = below == Field.Annotations ? null : hook;
                hasOddNamespace |= below == Field.Other && IsLike(key, "namespace");
                return below != Field.Other || !(IsLike(key, "name") || IsLike(key, "annotations"));
            case Annotations when below == Field.Annotations:
                isHook = key is "helm.sh/hook";
                return true;
            default:
                return true;
        }
    }

    /// <summary>The value of the last key of a depth is a block.</summary>
    public bool BeginBlock(int depth, bool isSequence)
    {
        hasBegun = true;
        hasOddNamespace |= At(depth) == Field.Namespace;
        return At(depth) switch
        {
            Field.Namespace => true,
            Field.Other => depth != Annotations || below != Field.Annotations,
            Field.Metadata or Field.Annotations => !isSequence,
            _ => false,
        };
    }

    /// <summary>The value of the last key of a depth is what stands on its line.</summary>
    public bool End(int depth, PlainScalar value)
    {
        switch (At(depth))
        {
            case Field.Kind:
                kind = value.IsString ? value.Text.ToString() : null;
                return kind is not null;
            case Field.ApiVersion:
                apiVersion = value.IsString ? value.Text.ToString() : null;
                return apiVersion is not null;
            case Field.Name:
                name = value.IsString ? value.Text.ToString() : null;
                return name is not null;
            case Field.Namespace:
                hasOddNamespace |= !value.IsString;
                return true;
            case Field.Other when depth == Annotations && below == Field.Annotations:
                hook = isHook ? value.Text.ToString() : hook;
                return isHook ? value.IsString : value.IsText;
            case Field.Other:
                return true;
            default:
                return false;
        }
    }

    /// <summary>The value of the last key of a depth is a text of many lines.</summary>
    public bool EndWithText(int depth)
    {
        hasOddNamespace |= At(depth) == Field.Namespace;
        return At(depth) is Field.Other or Field.Namespace && !IsHookAt(depth);
    }

    /// <summary>The last key of a depth has no value.</summary>
    public bool EndWithoutValue(int depth)
    {
        hasOddNamespace |= At(depth) == Field.Namespace;
        return At(depth) is Field.Other or Field.Namespace or Field.Metadata or Field.Annotations && !IsHookAt(depth);
    }

    private static bool IsLike(ReadOnlySpan<char> key, string name) => key.Equals(name, StringComparison.OrdinalIgnoreCase);

    private readonly bool IsHookAt(int depth) => depth == Annotations && below == Field.Annotations && isHook;

    private readonly Field At(int depth) => depth switch
    {
        Root => field,
        Metadata when field == Field.Metadata => below,
        _ => Field.Other,
    };
}
