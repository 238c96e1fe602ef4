"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(2btG=v1oH2;8RL_`38|NsC0|NsC0|NsAD&EEB2I!D_8P%71Zb!e&sUtQKH2}lZ;-0thP+@`L~?|X-Lz1w%zg^qamPrIwNX|w{KU0crRW#<>)
cpm$6z5yr_ktsze=mM10LajCJf~s)9K8H@U6a!RhfxUp&Kx-|ffuIZ4I&EWC+FKN8kws7e+T}L_q($_1v&0>>3OBxQcndQ{ve*g+b%UzN7qI&8Y8z^Mo3!ZR
K$X)`N-0u<U}z1tr{3pRm{CHBwJMqfibySmv;vH?AZ>$BeOx=xX|@%$7$^V$DuPr{3Zq)|bQE-L>~I0pMFlq2$G6hGd+mImcJt!q_d0b|rm61h*1f4Hl$NdT
%0NIV5h5WaQ0kj^b<oLMXi=~YC;$Ke!~sTt3IG8>000MZ@4LSE<Q3CjIMnnM00#Fs2TXtljFbUDYJdO^HY6xM<^b)jo`{O7L>u1jdhMMnbBvCcTDq?7)mtm4
b?)e@^7n0QjR&B41GSB<jeXw{=~KWCIc))hSPrsOrzVgKY@`B}$P3`FzRIAlZN96l`_lP<`nxhoM0a;6`)J$c&fPuE=iJ{)eS-*4Bnb+tOGZqz1+(3pOj|Ih
bl&*yyv^;qAv@cZ6!DY+=}av3@4njS$*r#*=YaVD0YE<WjxWAag8H_;&Ll*DXj8M)v4r>pf%U7;S?{+)w(xoBy8692*-3XY=AviDZkd!e$?kM(yBHda9RZ*K
eKmT;Uq+pqNtJ6&)~DX~`=0tWmGrEYb^u}kIO9jtLcH;xM_ua1lqC1m+B<D~VL*D)f$YMPyAMa!+4ljrs*n$-Waj9Qliu9k8OW-8<L^(br_lfeir%}GW_x!-
ODq^Ix(<oTwXinnxktU@OWqw|#d+3qrnY1dz|BpWQZ8~sm4TJJEWoPOn>DTMI^@f{o`!kDq=?fzgF=T>O}1LyX`oQ*<7ut0W6RG_z0P}eeRy{BfuK)b`^&oN
LES!s+&khO&D5Vp>t?%#K<ia0XlW0$%@7W>qt`;E4%JM8fk06}En6v2z^&7Id*;4z_p}JBV{|TiKwYq+(C;ZdYK7}UAl;4KykLn%ArBnv&WBA)z72aeddpO)
cc=orx3hG89W=+ET5B@u3w1lalnPKus~K*4?Z-1Pb;a0=NtR1k=l}p|ZkKiv&6Pz{0*D(ZLIFU~)CA3d00A9^6374?%m@o%sHP`b#o5ZZ;BqJ_b=u9QsZcac
qTVOXn>-!j%|s<l0+-z7uC5tpbA3Esr<n%}6h7_K&9KP&=Q(dFOa*G5T3xkdmaU^hyM1L3Jt*BOcW&Kq=W#@W?&fKIx_|*VW{Z7dNb4{uFCB~F+1+O2yP-=B
g|ib~wT^`5-5$?c=?kz9xX^J3qqkgu271?%3eaYln!3H}>3au200x6MBIr<9iDi|ni9ib0w7s{k_NYAy9(&%A)ldR}4;NUITH9Tn4hXT6a2IxVMwhdPy*4v1
S;#xfyIAl<O|_qHJ?{0D;0!hZ00001@&KwR64F`@wU=*pR0GI|yR{O<yPKP9W45E-dI+UYPhph;)Mfw_bOiuousr&J<6#oknpTb6aJdWXItBvLh)R=fQl$W)
QjtI~OXwWrs@tC4C?M}G+plBn#i3Jl9L;wCc9?xNYg+Tz-tLEQu<f<mR*i1jac_OBdZJvly&ZkKPT;H4K%C0;_Qp4ldAw_^`1@Sdte1V<?_t_tshiWal6uhg
VCZ)>TWW^A$J4%zeK)U;1JjQ$UB>!r><^w0dwkik?-@4g+rw`v5K~kDm1+%V3W9*#R9K{l&9lqU)Tf(Wx4elhrp<wg8c(*lC5f2JG$CqFi=#}ruq;~cGl`bl
Hr9<^@4m4pUA;OR=bhYnY9m_8c0G{j)`6ygfd~i)0ssjyGGL7WnrJ3NQ}r4&Lr5B75QIV?K|M_k8jOsM1k`#V>S^T$jRQbv00f#Ol!_p!{+gnBH1!kOk?J%W
dWWf+03#sCGBN-F1SF(H5>29?peeM_l>DcvZ&ce#c+{Dc%%*BRARecv2dSoj1S%l_Km-9a0Hy#!dID*Qq{5zqDVY$-ph={NLIeRc0su_~F`+X-6!kwKN##9E
X&X`M9-#WTA}kUj2m2%h!T$URAU-e-kO~CR3W5_VfHbQ@i9)C)Dv1$7gCPJy9=XaOohc9q3X)2S(1H@k63C(=i~mGW1ViorjsJTwnzl0&KRw;(t$>H?LyyYn
zqdd3w|gq3{7@)wq@^Co|9`HZ{@h4!YTy00tr?e;OFd)&>$m>0oUo)~_y6d2tYe<v_PGDI>8+UR7#^sR|DhbJ|NhuEbU(BEFPjgD_!ofohm*3<-G#&dxxEgd
JEz4a4yFJ7d-1x%`@ScR73$)J1Qu;AONdyMACiCmWt&_hcUG>qS3aa<ffBry`LKh{Xk<s-{(HWUTy#cX@FRBvU)LkdrVxWzl>cZOl>Wg3y#xP)wf@h2UnNI8
T=`>W9shwBeoBHj3KXI)y{Qwn@*H%ud_MmT@})`(3u#MgTYM{+)n++d47Z>o35n%TOphP#aQ>V0{BNVC;5MH;;teL>>FH>+_V!p!`6~4tg5Pn}PZPIXWp~8q
;L0sJpmE*(`4(z!5s_`No%ahO<jN+=7^`-;X}dN9|L?_y1Vrgr=m~<*>khbg_VrwOPrH_w=F~cC6Ub-xws8%|E6It>#us3}^ie085s0s?`{p)w7x84)R1-dp
FR$B$<;s#nXos{oaOyCt!Yq|6v<2X;s?h8uYto)^bens;QS==cc%_m)&$@5^FZuppQ+ajwjDd~h!v8<|IwKGKEx`l^AKfZ189Lv0<ea(kXu|)vayf8G5C0|u
YX8)v*UEhW9Y81o0ST_`5Df_p84~}czxwDu3jdd){vC%(jO>;EU<OhDSZ4)1)9z?=>+Ao<1>`;1xc~3>-#vNrz380)^+Lhj!0EqxNZ;5YsB~St``>>)eR=15
bm{-U;px4tx~8+pcV4`@oO<@r2PH!GUZ;KCWA(rxLog&Q9})vH{$bR3Lb9k{n57;6)+9P998!m+AU~_RbERbcvNOs&<rN<mYN_b$3UvbZNE6LNGV-Skg3{0R
=s&}Ak#T>o?+M@VMCG}@g}6b*+~3Jw)CfEu*N=2B0T2KH5<d6H#lomX@%9JX-CLGKL=T=l+)L!37A$AK<(ZA~Y#EsO=YCyuDc^VezB#m0)a0Wo{7R6(sH9(t
g#_W+J9ZzB{6~j>`1WDT#lZ7W<~d<~DN4?r>%nE&VOx}0u`~4l3_23EA^KPI>r_Hk6T28vFFya#=%4QO|1CY!{~z_w8bm}<7vt-#d_5`h4QHJlA>$f_yju}2
u*g(@l-t+#GY=21_`CD@Q92EOt_9bg_w@4gI6hq$eXu4c`oj-)OcNL*LPmsx;53H^ke^lq`4}0L1{T5mNf}_4g+ocCQ1xb#2fIz1WfpdBz7AR)#)h*ml`hwq
WpU9*mNvn$>3(DM3rY)rP?hJl=!Tm6yZdd?ul(=0MfNuL^}336OKb0WM<_umfTG}wH}mM~?PU-Xx><PF@3N@RNlf+MaU9w~g`^&LVMq3lySf$#z2m3<e4xZb
T^s?^sN_2GSUMku+-VEdAV*FeRIx&X9Mw0{uD~pmPN1T2J1KRTgohdOQ$PBkWVu9jzv@5Ti?|;;L?5+%JUu(lnvcuH8U-imTDpCw?>6?_pb1{iyx2Ik{6AI)
pBP&JzTfn&e}$$jhd>obC)0yQdf0!>x!LGlp_jFUxVq49rIn4BFt2pUTTr*<_XM=+^pg!hK^m6<QJW}-sK3Mg`{sz)^LuDtBhJk~pWjc?-@4!7(E#XCA8h*n
>n(Zef02(cTFYOn{1(6Qb=wL>fo2IVfNVdrzi5sDMjm);6viR_wvp}3I@l2oJo4Z7uj9M~`p=_uEG$rT1R&5LT^~$6tqMacD=RE8e>YHn?d8?Q^gT9l;phm-
|1MI%l!YZ&C}1RiOacG10h8!wPv)RJR-UpjVTKmMc9Qz2mj&b>Hd{a(jby<CoIn&rLXwhPhC(sz{?QhQeQdq?o|hyJi|s#4ue-=KZAz?`7xk;EB#q?^F?gl2
T0mMBfvz1bv**Jq-t#}_3|dmblkm)qZ9+${vYMT5u|#qZAt(ewCrqsnCbi^+1KZ1s?SP~~KuH7M&3RC~2M=fCA(>olA{x%hKF_>0w&~je2x@a>1VjmjLPo59
;Zk*i#W4I58nG<>vRpEu#!7KPVJlLaLF-Mx{bL)%FXal5AzF28LmBNM46+JLq8U`#Ps{Fb=`<OJ0@ulI4NAAs?OosBh9ex$B6=wf3$9!Mqq_ULw1zwTr<U^T
um|N2I<1US%X{<lclpw=({{jnRz5d^+jnjM`gZK=)D6X$K>6R<XuZ8Q5WCbBlO4rS5%z_E^gp1aRp*)_^~IsGk8dV#GeRMg=_4gj)&5H-Yid&l&x%GENMD>Q
V*0i@eswYOWtZAN!!fG_u>+gKH#q4MM=1`-v=BgRQjVOZwJMTFP2?1Jy@H}eKngM!tWbp$WfBz$_0wUvX%s98>*?j^#c6(a-w)TMFF9`phT?~nXmv;y>1Ie0
wT2KN4NH*9L4qKVN%3zOrXmqEHy}X(c-(DekwIvc1*4B;(8sYy$HT;p@6T?^r8n5OQ?w93v1EW%LW>rF&N@6Cz;|;Av`9qNXV=Z_-GRlS+&Y0k7t{*$NA`LV
>-M*XS{+@RA`aY@(WOTfLJ1@?qbrgWwRr?ZkD@Br%QY+c6$~)KV-Z-E7B81LEO_R*Yc|(fy2E)%28Rn&Y&EUQgmuMm(IhVpv0G-wtlM!7+^|fy^96Ezu@nq2
(H(kyEAbDB)z~_suw#aOctlp-;=M0`^i{B~&%S0x0`$jI(>a15L)l!}z8?=?);=Fc)${uo$IWm~{YNAl`0{2B6@7eI$AenCFzyx6hlRq=jphD9v>aW2K=7Y0
c&wZcZUUTa*ixwFH?oL@VC0`@vxbGM50Qu=T~j&5g#sXb6rsYec42y=pvqqH-S<7PydElGDRbRG8wYZ`yPT<g%&2gCGopv!rlw>$nw+?qp_O#Z1+WP7o+9uo
Can|>BV{1<ibV-|2V<bHWrdXJFc((<ZmA9ELsRVFICM8%$Qc<iYB9R_Ac4<wByeDk3!^LT>bWPTFnu3-K=tYCd<il0I?ZHb+YhJ}peLcg6`(zl>IL}|HoS})
C-GAe!m@ZDB7jAwlc-IJ*LGvE7Hc5{vRC^(-|jOWbD!{##>W3EcP&g5Sx3G>#2?M3->a^{sisu+eh6X861trzYMzc$A-uy<^|9{r$nisBYG<w*Jlaimc;MXy
+Hq8#vwkJNd9p)70txW0&`eL$cdq}=oIxnF*RGqXfLIJzT?`f9{CucL>nv-IODuP6OTF&J_{KFlU3LB+?1HK)rJ<wyv4!An*N02450At7gH%FIH}5dkkiYBu
Mt+cpfI&~}&L8>DAIl?fGFlQdHMVFEb2E+2_SUZ<Q#vR~(hv<C3=070i3UY85h*Ax>u&)A8g_B-&Fu}Umssj{pf@)XH<N@P-!dXKX04Dd3)P6Sx;UGNh_K^Y
Y#ILmLeF4n=*{!i!~}`DV?44jS4M@+Z0)CDIu7VD3IOCR0Hk%i@>YEJ>ALyVRc2A_fke<i&|p)>v*YRKJMW6fae<>pq&K}z&;;IK3=)BBlPZP7MeEZ-yw9DD
@2w5|SnM8bK;+-F3F7}-{DfYxAwy(+Y<Z(*v(fbmVVkf%VxbVI$eU+8u(*U0EqA*{nypqZCYsRTiJ$FeABo3j5$-Aw*7zP_s2F4;gC10@1Z9eXh$+zvFj|<3
q)12)vQ3`>t~sbwPw=q9g5(X$6+#?RD5)k`3gCA}6j0rfMwvT?G3J%k%gahjPR1;Cg3K9&M_AzkF#~K@&qn@-Y5y?@emh3K!VqHnkQ@WSvu$CfZW*}XG+@`N
fsPN+pC9YR8>WE*bFHU#W??;?KFH`e7m(1zu+J0(T!Fgk`qn|5s&mL1lV}03jDr#{oNos6J(;MgD2kp#N-=^csH%z}m^B5#Akmo!fC>!cCtjSp-yl?yh^JvM
Sx0T!)VixQ!6Jhlzq9<m)95zmt0o<Lej4v>`;bbZ=N!X4J238GFf1S_z!g(OOHW5ux`b#m1PhA@7jO}6GKQd_7LN4<id2Clf~(j9ELfWuAU`Vi#1j%B{cIye
$_vZq)sbVCY@85Yh8ONYD-;xuoJZWAi$XdT@PNdf#*@YxD4I2#hjy?$y&3~9Yn!?1Fu)`OUd_e0aXtV5?p@GQ6a-00O#@so7C{w*6p&O@XFhArvlZysauh~$
jBp;q&~8@gAX8EVekWY20AmCl*qV}<Cgg7*sFH%BA_f@>Dwqi(iyle!C*RrBfyVPfruV|DG9_j6L<C@_R#vO-(s7Lwwhg^XbnSw%CeD7k<vJV=JCMw<Op>J)
G!YdPl~S}tMFj~>0YMck(Ndm|sTS(HVY{oI%5+r)1rR~Xk5%1T-HcYW%tTQU1jI~4MNt&Z5mXS=&{Wk;QL(%YA|wJBsHG57^+{DJu8pIZmKaka?Rlyp+<#L~
<7GuW-(5jy4T_&`=*lSlzl%4n?l+o;T%w4&3Za3FO_WA$46>e<&Fo_!nqh4=HW0+@W;_gmmJ){Q5KAZ`Eizl&vqK=Rkxr7ZFBEK)^QSFO9^82D_JP1*qgPyN
;jPGCW{lu6RD|*l3kjQ9VLVO4rUpjqVg=*3P*eX_6*%8=Ny7{SqKGaLAb^k+im1coRvcvro$Hb8Tztl!>O31b_Wde?iK4ZK_Lh$cDem;w7TU<RPa>%l(DK1Q
KrhoW;OVUPC@8AS2xwUumApt69cf=(SYI>Kn(bN5P}=c<UC;{->>UI`JF`3#M7k2{!H`U78fmTOuXmWEqwY!XNyIJf1Gmz6@!L~;9niqWk`j*l7)W!VFcVys
3GFHO8G<*ZC+pbqCt%eTO~I|zI0M++ZLL=@Wq-&!%{GyFp+x|Bmf@np@my`!2}Ar&07UgDfjyf(Yht@PKISKOMx|8nQUFx7034P++6yL_TnGjAY>oplx(pEP
Y~Z@gF)D#2RS`n+&V1zs9_K7EdwVIrNj7k2CzqL-yRGVfg#E|B{uYOah?pt=DlWU;4*uT|ScnXwD0=k8w%{8VNCphBLfs8|=Cq>*Ap_vR3?Vk64EE<2rU3{e
RaypzT2_EsLs-C{PGUGLi601HP*@_tWV&@>k7txV%WE>(&$4-Oe`z!{*H+<ual5MekV@-E>*IB1fJp_RrrHdBXE2=%)}R9&o&x|F2!PN7Q+Bs>Fy_Vzx)Q=X
6;Zb8YpxvLwte!Gj&%|+B=`yQ`?1G{41yGfrwEU&cJ+ZsIs_^bhXii7!7v>nYi7<4GHZ@D{uf%@`p>Eh5p5e;?MlPH$aZ(_EKuqa<m1=<xq;7)fLKe&9P#rt
#`$;6)y<Zfg(b;xC>7>Y(lA6s3d%8372dq|XC}G&y&!N+${1@4?+{f1dv52Y_Umtb9G}^-Lp5jF+3PyH|JwQhJ#+8$m1EAyfydf_?ro&JoNPV(?^=_FYtZY4
3=Jgc2o?oLB$^-TstJr8xxIbx2z%$lJ$m85EvdKjHFNb_7#%R_-NOq~ib3Xn>m+U$^1u03KsTP+@XqbXdpuAVY*H$~*3(j-BH;B?a5&W0zkEbN6W3P}+_>r1
wUa(6QJJc3hM5$XbJAMo(i~cideU)G&CqDJGPb_dK`(4XMN#Cj)T|<+L}0Kskf<u<sKFWPP|UY?4iOPiMk%pB=^7I1e`Z-9)0?tT@`xBd+!)mkm~-!^aQ5E+
Y+mXH^E%$)IaW*&v|laph%i`b0hfm|tAK#*P!c3)A}Ejn?X^g0=9{PrQ6Roy`IuS27q}Rbxc{FnI5((XpKvq@j?a+2Doh51#1RN|eq+{tW%fXez>w(2%7c(P
AfU@_Dpe*2bu=L@Ff59UgodyMjb%TaA8*I&zVyBa+uM74J-?RtcjTWw3)g?6>U5PIGNe;!n017^8l?72nQ^+Z+c<X^8jw_D8Q#FG##R0nR5p#{AZ+HEW}3ww
w=!m|!wRdy0Z^OLRu6PB-`i!$$2ESEA08UFtS3auo}ls`l4RQ?LljG&d~tf)w)c;ucfFX*m%QRZWKG=$Sr?hlce&92Pw@OYhX9DEpd#1sUw#Zh!O>t7+9?5t
7Jws#5KJR|VNHmSrj<i0{gKc&5a5EGT_Vu{>5oGuQCEe)-q?xu!0ND~d%z=ALY5z%Sov$Cpbj5tz3EB>(IAqF!M?U{ge*0^o+_1nDjjKiv9eC-5*4o7vsewo
p#4{Op1y7jH{C6Q5Lj_3wPuN86;3t265O$DO9cZ&s*9cZK-mt^a5KH<8~Sa;PnX&#I0X#y!CWIDP@C9^kQ7~Lc{0DGJcRR5s))l()uydltY0T+<u2*B-|Y!|
FyR!?oU#kc>g{7XmXmDGQD}0KoFZNrBREbsT~MQ>J0}+M)+psTP1BPoi#E<(rA1KY?<;E27-NHpL@PVx4ZV|OR}j;ujI}yN-ix@OiIVd0?L0b<!6yiyruBMs
CpOg(Y9$FN+pQ&CTFMx@owRF*8eq~kA?V@?A1`+nASQfa*Tv+W4Dy~yrFm%1%sVGKvu0cv_e#B5r#}?<c~YeOWTVM#=O~`lNyu~7g-%K(*Z4Kcv7=m;W{K24
fFckxq4X0TKEHArzA<>qer?+EPD165xzqaJmMw8hLH&`3dt7EM_8yjssD0N-cV#=68Ps8*V*jqF`il2^pmRJdH!Sd~=aRJS)vg3iA@0lK!<!o|`{APFX&QYF
&@jdQ(}8z{w*9838Q%f+TFc>$n5y$$bfArGb!{wS#W9{(Y;Us-_HnfK;?ixVZP8SmG~`ee_{bHt_~K}10<d)<^M22p$%G6#YU7o+WI5X+cq<~@8)`>26ST{z
lNJnD2Gzas$=d0*DRyYa)Ha994YjJKSc$xkqGcOlJJ&6(XLe-_nQjG604^<C>>OOyw6(`5o>RDWL=QxUY9b9|J`;3#+hB%$eWgikp88+vch)w_u*ug~8UXf(
k43OY;Pyk$e!0mV@YWY-QDxlb%CYp!30gT@1+I~6KM9LF=D2}E5$M(CuX;X~shS!yP1eSTgu2ICnX)D;!s2_-n7PfWTFu19j8}tD<~=t{LyyV6v~30~{X~0P
bb%cz){qt}t!cr_T07}#?JGb=_%M8A7&RF4c{8XyzH<TJfq+M~riRNkrnkIX5mt?cc$m_Nm~wV>(DgT0z8AOD)VH;e0$%<jmwhc#GjB9jKR08S$GI?=(>udS
)vYFK-EAB9t2{w$l4Dti6lrFF*m6}Ix4tpH8yT;bEeT>Rd#ol+;VJp7Ij(JJ_8HKY4(WN#F*+I3e1guJf>;Q3+vVAH3`lZ-jGQ@mxD`cnZ04J6*$E~{TZ4-i
ILmb{21hpoL7a;;>z_U(YPkr_<P_nu?yQevf3a9I*Up_Mv39Q!$htYv%c#zp|4FMpyhF9#s2%auu=X4p5g%#(&}>O$=>W0%mES&m`TOPUdcM&26;u(Vr^1`t
!fU<I$ok9&fjJjg7ZY@Yt11~PA*n@)usv%Sn^1*tM>7L~mf><ySlV2OP&$(KY99rrvs#rEQv)Hal|h=KK_FN;pC$-2H(!LlV?N7zVRedO^}HuMfTF=k7LD(9
CatZtBRsk3;9p!i2-*~a6a`^9$7<j;%9RHXbA<|*QoLta0msaYJ1~K>2!@RvNa1j4h<y+tuJiKVpZMf^Y~)@rzZ{47sCvJbd`Pu%K#L=Di56Eb^z{wLU?H5C
fLvKs@p<btI5aLw9EIA0!-XKKkWi9XG7_SDYFp@UjqIwxY^y`>I@Z19eUVZOI6lGuGx+~5^;`6<CJB31ERftc5RM6N_;POU8Z&DUMad!kz30N_er<KOna+7A
tqPaU&wg4e<VE;(sN&Wag<2J_D!fm%wR<|G?-J>`z1&Yv)W8u5*!b$p;%5jtzB|{WV_f!LnH<=CjhSGtt7jI)2U^~mU1+@rL97EenJF^#`zpy*TGKTx6|o9S
uysZlRsEW@e%A5SMZW*&71=}pzu*3YZvQG){#V)XG~@Txzp$mDL$`x}5A|Ox*r&GV-)x?UC;tg>>kgCY)jZRG<xO~>yS9y8S^K~4r<4kpYE|5`e_6TKFI64q
9*)D844%O4f7)*?ufCF2eyvB<c-$y`ik*6tK-P7awr>x=hHVz-ls3$dO8re=HM~9?Y;Ir??#i@qsbzKQ=_;bo1BUZy`Ne}cHPK_G<NC}CNbAM0*N|JmMcAr^
aNJ%4{;8jnq-WZ*c=5I*dbRsSqx&bH;V8#9VUF32x*JwF4Wi?P!&6;a*;hU*$-2T&Gz*mRHNpLTdPdgr!s0F&x^nSyH^)i7(Q<HwS25n}p5#qXy+uNam+;I{
fjc$`Vq+eT_#_J!>rR?cEV99*Wb_77T>2cH<Xu_H4oTta)OBv?*&((nK_6jDvMr;@ux5{Hc<0%F@z>9pt%$n$YUpQPDU9*5z*yi=rD)*!MuRgi2AcO=KK(OZ
MwkoOA^?Wn-``<@KY07|8Cb!hMF@v$Lhv{_wWXJ53S42*(1E;r_}+N`oyBK!{Wm6<UY@YQgWP*H!)>zK8c{_5K^y@&)ZK%e%~=?zH&(!5#4?eB(;&>dB7V_C
VAhE*Y^ZYNCn1Ot2pF<KayLWwJcbeYk?MzvzW6nK$fKvSy6#?vdV`h($L6;qB9v1wX<VbbEAoVTfAfBpfw14Ni$Zg)2)t6!7w0tWBLfOx`TtIWJS5Qo#ja^H
Tvh{FFW66oE?0dki#IKqplx*mgTr~dvbp&`3EBfO0mgu2nzU1nI8QxE0SET1=}4OZ?S>xo?$aW$fWZaPM5T=owzYcJY8(VGwVXVFYhKf4h&Qwu1ko&v7jL74
5^g#OU$!)E_LEB9q0{KHC~Ig5CG5#^1&I))2?P>%=)uO=d)90nIiz4FGdI%A^tyw2mgV1d&&ujz*S-MA(FBobF^$ASLuzdnOHEOHN{nBVRZe86VmWi1qA5U7
R9cXvV-YQ=Lx+P*y#AWs+mP+^@iLi<rZO3)k!3gJIm{2$RyTpAaJXhzJx~F9P4<uRzYgLF%Hy*3t++cJ&dgL<oXKL$_lwA|GSgMxb<*kxFKe-*oF85R*k>ge
zc6|lP32KSvJU~`E)CTi1Z(z2rPyCeAd;W494Skx*O#d2W(ph0-fc1QtGRUTgI@*OP%(LT{?v#%FxIl>-pMSCq^_7i2Tf>y0>b{nyshdzj1MUv4e6usXBQS@
mHm+XaVz0m`~o=vW2{3)WjP@MLh<9}9?jGjmGttkl_hzxFZyZ;;7Q%ZaRCF5V@fxh36sp02zjvkp>RhBMcn!=aRA38VDY;J-FCd=hJixJvhz&NJIgT?K7!KN
uuox4i4|jIz3t^{C>4h(i>Z;Zhj+hI?Q2`XKe=lVF%S3<UUR!km+vNn5Qdqc%VYC<Fo+^nnnc}|_omAI_5^W@;S9}?e(mxhq%oDh%Zb^rQ1sBaz88J}W~b(Z
hgXOVqpfnY?qLW}wn2fsFJ)8r*%Xvv?2@|MnH&HQ@%6CbD@xBBV)Q{?pAu(FY$49b)nfUVi5MM>fIafU{X+s}*A41|#q`i<YcpG+_;cE*xh$#FY}TfHZnnG3
#;Ccvi0byaxvXj4YMC`mW=g}2Pz8n|MPkP@CkPnGX^yvX&pm4kHI{W`#Kf_hOp1ZSHss#UwaW^A4BEYrsqB8)_edTvn=nv4Pw75Ru70ek#gq*{!pqcnd9wj3
-Lb{7p5}{#VF^z6?c-}egKAM{4mKk&lL%_D3`3AjeC{kL7yh<Xn+vq&!>`21u?j`b(Kk+F)92G>IOWmB5mIfG801C>0*WSx%Mpzh38xAVAP-L#>F32^EIlRl
Bg3d*epiu`j%t^s4iqyb&J6N;m#m=rA)J#|^eqPDHGO{&;EWrwHDPUR#iOwm=OI}zsu)+rnXhZbr-tN1dM(P*L|2INPNqZdlWQhrWXHimgjhckL?Ds_UYG%m
+*MC;KieEm&X)Xd%c`0nM&wZC4gfGr>t@z$8TeQMj`D)cEVXA7VHvs8iDElg__B>JdPV-hbcaVu^7JQZjGb?ARatm~{u`*0#3Oc5>POXhfab2Z{V>41H=Da+
_KJ;xqY>|BfPGnmScYv_DmA1}^}Mk#T2zHBK2a1oP#Sbf6h(h#_%(v!WqCRAuHe9Qme=otH<&}(tJg4T{AGs3Kfw8rNbqvN>-xN$PH*U^nhYU8m-m1jsU8LW
?iAmt68Q30?`2PWg;i9CZwK({ff{sLxaMf?T_B9x_x{V7>peL`_$S9W$z#2jpRQTfRE{bK`s)IU7Xg8{cu0SHDFuuJplj{oJ72XuD9EOdq8*XTjS-Jb3@G0;
>WiwQBK;a`{6W2yGr+<%EXwzehwCGe@DR*GK&y*$^V-WC{uS`}S62fhE^pu1IoLcEqhKtq1FLdZWaeCRQ6r;-i^8dvp+gw(&Ir<hAz{U@GRze%TU3j7F|9Ux
_U(*pv@7U#YleVA<Bl9hpk@3`bJ&;v4ZfP+<H!_pN)ibtfH&l%s1-_fE#Yq=iuv`e?hLP(>o}?n>tBR$MhPcu70cW#f%Z$xLxK=pFchj13HB}MS>hlBpVAm0
dx|@)4d5R(jN-^VIAFl;ihzC=b`j%bAnhN2&03dxWMcdxas(4WR1!&d7c?0l*r>YI^xXhJgR`gceQicQuiGg6DBjPeh3v5?CxPUsoUiBgy{Iq2d3GH^#TR;j
?m&j}DC9;%25^3!>N<C!T>!pD-6VBO4qz+d>w+(Y_yzVIl01MnB<*g4G~7k_=+SbXP{c63gNny2U|9vo>_;#dEfh^75<w+YqJj@~nc<M{i8sN$?2JbCBYXiI
8Jg{<Mh6zb<uiy>o~dNZB?3Os^X!R2bQLc78pKis5`nPp^9$1;P#7_U1SRjs>N?o7*{CnGD__*6^J(<`|93cV$Mo`xPaKZ<@!$0Ix<Tj^U@`zL_^h1*poB+z
t<i><Sc`?#5W{RP@dfghx06VbV~+s+BgMSD7LG@T_9ivOOu3qxVh3@<aB*T*14LY!h~mP`^30gzAvj0(cA)DvHJj5`=xO%H+mZ09unF2#yfD!!go$Ug{B`3p
LXWoVe`b|8jzym1eb$t2S@WPzrRu9jmM4GcPvzjhJ*t3gYVf5MmxMuui!Ly7RdR%&8XySO@B=iY33o9?Ks!)-+q|flz(iyq5`jB_5HBCIkMHNlLBd+FIOV+e
7PjD1%!0`S;6=k-xUdr30-TSwuVdMH35b8gfyhVKZZ32=o^P#`Gpqoxper#_P1Ar(_>tQ80@k~(ew*Z%L=t3543YC1=)wmo6?9X#xtI}I(ac`}T?Zj3BYrIE
B<0G6W<Y=)>IiqMGq<L^?)Ug_L&zw3P_hBuiex^FipUhCgURO{%}`QO6+t9`lmwvwC{PE>M?-Cux;Xd0yl8yar*68|2P4nZm`?^CCAZZD`*!i?#PGk9d7ff4
oWRy*Awn^b303&mI;?%6du?Av6+PaI%4%Ipv@i~y26%Lp^NT|8%EEY5$K?pvD^>Kfj}BhhwX%8rH()*-4>jo?sq8%pdHKcf0r=s4GeBEm=FZ8SuSg!}U9!Y3
!SWQv6=ss`OFy@~NG+|bJDr?iIT3bv);)e(Z{qOR3Mhf2c2X4-5X`vI@($#qq%YYuCozWaoFv(Y0xju--dpFq^*A%j+x6GCK7O#Kx~-O5RNX&^t4rC0rx3Pv
*bEdR%BmDQDSl<B$`1$U<=%|@ci=F0<n6Sbp#Gg!F-)n)Rm`u&Z8hT~18%>BcAwF2-E(#Abf8&B+N%rbt(z=<jKKB|NfYc+M(4Iwj42Cc{tT{k%G{IZ=X=*v
tM?-7?SY-t2QoMzbV85fbPMdF@}}f5bNtuhv>a!e|5j*=-7<{K(`Du2%6Y^RQtSWW$1#FK7E)#R^mMnp$+z3#Zqfy}JoZ=FvI9AOb-3G|?90uONDE~Q4?li(
g9~b51ZF4P<CjWn*LEtSd@3@#PRqHme|uk`ZashB+m-xssQFu9z;mb_Syg-uAWoIj6)ZiaC3tnA){k#ZVdwJ?)vT*ZeqHgLQ0>0XNNI)A1e#fKNFo1ffno&^
whZ`&nz|r@kVOHrLwqW)ecnhv%CW8$ZcrU*0YY`J@G1?qn_&iM4VgAJ6Bs`4_kDZV==qAa_TbtVL_Yaa35V+YUD|&PvzvW=+S*fuv0c*n+Jg{JRfi?%b3Lb2
+IZ&-U?b^<wSGsZ)4km2@DNOUVVYg|XnO2>+uYX!BGwy45-27jw_1Bh0@Bj&{?9AMtK-E&>yUa()e(a2?{k8yBst}ffoDg;O($cF#tkTwL4eCaf@lJck|gJ1
Hl{X3sqxpo%q@kT%A<(%S-|kM05cXRdu#HRc_KZ*x)!=0xXq);^U|Gwq^G7;z~+$fc2xkNu(q(L0+=r)%4Z`#dfw_@cJjN%t6*G$N=dN|S76|W^W0+c+HkLN
o;)>sP)f6D-8_+Y<RVCR$di0rgP=|9GHcHwgg~B-U72=_4VklbvY}-W86xWgTcOK{BUk&G`K;Xmn6YxpqX9?jVZld*fo(hId>)}i4<O>-OqB$2mNM&aHQC)U
G8tSdDR7`DXJlDiWM)Y8LLxs7h~uPj0psesIsEg6OCA7c+0^IQWf|wFvTs%)8j|FZoFC1DZ1<HKQ8t73#Kc9m?mET*H5pG|A{h{%Bo#6*gMt{?>Hu7+72~om
BBLPkA+x}nz;zhnncEx85t<Y!0P||r2FQpcTmra8;8LrqV1x=HLj_H2!o`rF+`4+_94h#QMI8Tj%;=H+Dcb9vvshJLVRZmT90kT-ikjhh9%W1Poy0kKfXCYF
)qP^(!;WVOk^_lUk_QDra8M3v6aqpUt|Q1%cbk31xjmmFy2&3)w?dLbLk;<t?D=cZ_#CBf!{6BD<+_{H1BoZ^5C$Rs-)`K^sEE}Jfl!gLw7m4tP5W-jcWvd%
Qu-gbo}K%Sy=hD@MR`byGp+HCTkW0CakN31x)dWDRSX}pJa3~XM$<ypGo`I6x%jpN=Kznnl_*HctD1#dJX}qi)L4vdH;fTZG3v}&eDAHC8F?s1S#IEKJCP#z
vj=O!Kx-h6#EyT(XpS5nXrHf4;kMAKUK)ODA!8c4K!O8>_Z&7R7VPmBn<v_}*P)`^x@^p*;CYb50o0C67AKI9?Z4|_ELPp&6YAU7wz$x{*;^yLC<_}bS&*n?
uIu`1eQzcizfBqwla2q_X%Zisy)h9;)u5R@D)?H~q9B|f=qA?w+hbwQdj1ET*mgV8+E%rR+)o%+=ygstMi+cD%6VuGD#oOuEoHL$=<<hx0-Um&(+@H0FIbV@
A0Xpgx02!lV(K@L-N<msy*bQB)_E}GM2}8v3j?zbiliJH9H>waC$>^scTz1nxaYOO-i(4DCp^El*8Y}{2@?IH$l@KKh#>C***6+l{1Z?odj_9kiv!BK&!w7P
iMsO-?;NEZK%MV@wzYiP8wc!xCx{Gzn0W6`i%{;7-G-km*C)5-c!#+UtVwO~)j(2rJ$oJezd^r790^$x{<C&L?^2XP3~+!>Gz2JU_c&xhuPiJua1+D)3>Gh<
OtGo3uCH_v)0uoAb0G-<=}{zf%yIh*Mr|#o`h8NZWfIfq?Z!4{oV?71z$!X5Be(<tgy?|)))z!k0E=0O8;Erp?6PDip^S8H$hse0lDB?bqOk9coM)Z9Ix$`?
Jen!m=x{`+J{!VXD*!Jy74CHmCCXqph*DIH+I_wVfNVXnAw2TF8ftT~{}Tiywv^e_Xapn#g+~rTk|Y^bU!`Fra#jLLE2u=?hV=h+Vq~*fu0emJ+T!KJ{B92&
IPrh6pB}zR$BZ!|C}-9m%H+r%-4Ok;zo)KBCnFG0Q*L2B6WT2T(QXa4QSQslzJ%Bu`;WQLm^lbGC#l9<Zo1<Jqbd<lU@e$CB9a;2{yz+OxaJ3;dI5A$D_$JJ
kb6pyxlKjHQBP`#C}1Rr*UU!P1Rks}fu-)<XVss*n{7`S_wcFMrB)9it|e~IGw~roOna=_SZ~@#M?QOL!9t{u9fo|m!&f`pcw@G$z{)0u_wDlHBDi4M3`)2i
SbCHk@+~392K@r4d{*t@3nqBnKxQHIFn8qd-en`|x^95s>_TifPoWb4Zqj6f<}SKnhsLIj(Oet43|Q66>z4_Km_~*!CWG~}>t61&2=o+k&|Und?kmsGHZr@6
EfAsB<HOOmptMC0Cr@WaWtOZnlJ@xBxPiqi-|Xh&jU;LGLj=1hRtkmpPgP-53ax9v4=mlhP*?%$@>Ta9%P@vwiNwO~*Ov(_^g;`tpU<!F!h20kh*Fy8g%XlZ
<ULYx_%`x8<Ih0PI)vElwRRNH+~IbiTPt8QZa|K9$E+ifA#)>OK&8@^S1fZ&iWE?v3=O=)_l51PizZ0^=TJXQ=Ptyx!Zu;xg>1vEt?be}M_GnoJ%#}R+CjnT
!?!DcBd)hq9~0!=hRrl18Ivvq7z0LUVYK<W{70<-Iy^@4e6Mat;QmzMQIUG3@s8Y58&4(1`?!^)5L8gBOH@u)!W$kiqGm;G`EVM(iXMr<OHz-lrQ-bDeZ$~C
3=28jF`Nbq3a6VqJYf1thW*?^IQM-Mu2e<nVRa$+pE+~HuxroZb%e(?O9!{b_%s}qAD0cYfTT=avQcSmv$n^ZZPnLGEC?imgrO&5p6vWsdoO%nnO+qILa7c&
E(y>f`~2W^h1jVUP@^a0_hPvV==$p(;aEvY(uXr2@7R9#l;#ySZzWrg_h*~n!7F6DS``BA4(Z~2ih3&g9PVkYA#coP<-rD)?F4xXNWptqX+}IM4|M@ZfP9uk
DEqORQ7Xm_l}QN)_!07cv5nq)GPS{xnuMQ^xOBEXfk5y-(emFx^hqLFc04M_9g7p>s&C=PFgS!k{7>u3bPaL|fp4jkk7VFf&tYiKYl9Cb2L%pV9I`l0GCuR3
Iobpd;)kyQm0cwcL^}~nU#7Uxpa+yF1N@28`nWmgaYJ}^cAaqR1Xm<_?1o+m0&p}~XNVlkh<Xf^oHK)hW)sp=jT1zp+A#Lzvql_K0~CzzM57TQ$&#LHWHW>P
1qY52{`_ih$5KMNy9N$KfOroU29XmWdf8ck)SRVF0w4Tmd?gVCom&U0Cq<o~gX_fv;@SOwmwoGaXZYK`@K9lbLHeY=P}^+->-MT=X$<;9{l~*;E0R8vEYb6S
X!bbXzYYc7(tJva{`N%#GC`6H0m$s@)kZ88fqoh6r5K;4nWmJ}_z$vMOUO0Lx-YWIT3ENlh5H|@g&d`-?a4F1%|+XS+d`1Eu~Dab3VDV`5nXiPY9RPHCLmDp
KjR!R-M*TI%;nypg+WWKGNYBH&(p_VR@HJFGlehV>NX9^0OMQ$(JB>$`iAZz0Fp>j4@RfeI0uCpBgw{eUh&yt6y%QJm!rELbt^x90nqAvoRAk%2UzDyCrz^V
b3S5de8@yk*VCpH<Ag#|LZTzsW{~x6x|aZ8KYNe+f9m}>CyRxH`4E}<EEcFQx)ssU?a?03ynuWOv$;!#NBf-e@3oEcwWJE9@Qc}WEJKja=h{>QrwY~wfI%4}
fp8{<3Q7tjk#<qsqAYn0l|%rsH&bDL_*c>*#R@?J#0O*trMX)aJb<LI#QGK~CV4pf{dcH5@7}<TvbrLXfQE*6hLR9~xB|?b(hqbY1sk!g=1yK}Sk}*zF)SnF
U~a2v6B+ObhwLJ^yf+uzC-~aF^jOQa`==fU%q&9R_}*$IijGdO9h7iIofLvMDHHkaH#S3oKK&kAJT%{`=Kp(&&BYJq*NQbii3$%(O1HE$b#8JEgFrz(Hv%Q_
(!MV*#-*3KpQU_6LusdoyMg0Fz;-0N3@hAn9*P-0MleuWqUuppijSrq(lk;Xyalf6>TaYd>DF6Rh=?cnSOiERJRjs|l)-#877sp|h5u$5y3_n@@IV+C8GuSA
L@5ku%XWAuM1TNAB0?g5%6Wg!Zw?^-(>OQ!Hn}{7GY>ab9>M<W9pcyUwm#UGH_syeN~Px{V$0~W>Z<h2z!f{=sf2B-Wq(TZ72gh`;&+z?h{81XZUtu?LpO2G
b3*KB)*HPDr^=K4FD74{j75fA9<5#$%C+%4z@eP|{uMQ0v=8tb|1n0oO6<e$R&$!QzBkniXon~`-4z2u5JG@m^W$mN_1+^2Xrm?yU5cq7ip4WBgmDUX)CTa5
Wd?x)#G90%Wn^%+TUpp1=X0XO1<qvOdYw3pT?W!Fg@S?PdN(XShuIo+a+)kcZg(<9<u3v4P%{c5p@9X3*dC`%0Q%Wmzd2_Hmk@ii?&FQit57RhZASWe=CsiE
8-Yrm2u`T>fJU{Cp}sZUjec0IUA!7}{}H8R$=#l(HS@&WE7&ZS9c^e<n+a8_DhmR-0MPXEGj>As{ab5i1{9)yNcWaz?d9vd*REjHvf?(x78zNn#ntj`G-;ip
s*BLDwLG|I<qbG1Ag080#@p>$7s|lzSRD1AA(f5@Qi^Q7n`>80K)ECx=9%~`6@g)n0)h^oD>uE|g)hw5w=UUx7%@E!bjuh1BwJTb#k*S!sdW*$xCGt(w-9Z5
JT?BQ`S(BbDc@FmOodH*`c<L^h!{ZF?YBm-#tU`6Sr)@6v&pQ}eFjtvNi*GC7j*)feL6<RVm3F&f~rgIUCQHlj(wI#G0cV$T(L^W4JC>G^=URO*RIT$J%N$G
9G`zbCvmGOAqn*I_AvTEd^G|2Z}rx>y4hsa3L{J#iT0;-Y|ol7X0{(wYZh^A9-tpXc2<f?Vyal9V-r$AOi!sb9=50|iWrl~O#wk9RhFD18`iHEQt|DD<5bN2
Utg2k4jOu{5>H&=AFaUi!!ixiEkYmLm?0x+x*vp0b>%w(Ugc*k%<gCiio=J`C7}w_T!@(XaU$Dl_78Q|*~6x>&iHH1m7`2V6Jr@wd(3@wwX)^1)VL_*=Q27t
R|<k9^lHLSD5rI_)BX=4T&fjCu3d8{j93F}8=eT$aH+}fkX3QRZGEmwor=&ZO@y|CttnA~g?={}b9%rkq;iHl%I;TXQ$s6Y`wPn)5s9Wyqt;i!&D7Q4SV5J`
#g**L8-}x@yuG7YtGLadqvH;01uV(iYP9*|hY8=sz<!9>6acx2CF^kruvXFeG#1OtK7Ep7CL_zPsf;$KE+@yi!M<05a>KMPPWvX)*XiGbt|8T>XSI@DQ_t5#
G~sk16-vY+0;NtDRt><u#$svIVs{<w$9<>AZkilluh*p<9Jeej@2HS%2(ejP@E+<cugb4=YmckGm2}W+zL+rdmahaGRDi|WlX>4ypN?R~E^~!xv{+kPEu%4O
-iI5nR>fTHt*$U6wglOD-*~PI8^Bn#e7lKcg<f^!(I3Qb&E0mnBdJiK6r#8Y(S=oz&=j*r6Da{7kSw3Kd(fZn@wfD!6Zm5Ak-s4PZFX%4-Y<hp5^&^1e}2^j
Ss3f7uie@j89HR629|PdbROmyd)dOA_p&hn5{%wkT2i7zB~pYzY0{<AtS};)_N-BuIW{PWrqCTQD1|BtpuP-YSdku=449(s=;DUP?VTqZ;!N?+^ZvGor<WEd
ES&Z`e8Am#BNH<pxv?l&5RZusZm}M5%Hco@5$-Ksn3%FBJgYb(B3vVe7V<F;7$XxEZf*6r+$sa%zSFH}qBK8+oDuM~(GUql3WK5Bt793h+c(p~bOk_i5TQ1@
umli<fw==FQ9*Sca09!>*1+j|N?Oxx5zvKjbL?fXwvmWTIB`Le;x5=i)Pm;77_H<W+0M#etW1d2sySl!7_e0odlxA<QnPU4i72BU)pOIWkBP;(7CvI9``$<-
($iZ6DD=G1M;Ns;kWjD`q3xH&W=s;tNz|fHS}x`Eu<YwwEE>#f5*WeYqcoK;Rq$DaG`JSD!@%QV9pG?4#r!-M#XLKA-4uZeqj2YV#!CueOxm6}8~DyFR1dd6
C!vD-CyTgx=A>-tO}2VoT3L%(*1<=Ra(KN)X8wH^X5fG>mp&L&SIv|nI$8VfjF~}739MyO{x2AcRAm)$!>FpsLi<`1B}L;|SMeeaozM1>8Fm4zR!i2_DDZz7
F9d815R74f-#n+Fd)A3-SZNb<ubZKFtgW`d=Z=4q<(gAHGT$wKcZe`!7Apt60)yO2F%1M$2H2E>Cbl$MTMKGf2$6t=3q?iew)}gqH2j*xopWA92oJgL3Ujg#
XwqOs${SgPLk`@hrZmFIfH^U7%I358Y_jaz+nxmS;g20~gN-V9-9_Pe2%DlOx8OFVP&)EQ#9$P0KK5AJ5=iIu%MHn{Ws{^o3ZY$@HYt&~<WhjU<6;Tw>TQm$
Eeh<TC>d^ov-U{JNFGyhcPn)>u;W9<=i6AhKV=3UT(%Ntq)J31UskNokr?(w{K5G25|=)2Rj2w}$TNH7WY!zKN=)m@NFb51lGe3@37+m;Ne4+3Xo9UfTn!5$
hIt$tv6JJkdA!qM!@nXu@j2nJa8kC#ia5bWR#Rh<#k|s$gcJi0G<du0mgkv{i$650wW1~Qm@MTDBIM=Uh4|!q%L1UX4{8wK8ZYhDLV@K7WNvzKy8Oz2@uh|I
V8&CQhgEk%oa8JY#IXie`S~}6h9T0{WrqY?(VUB+h}aQ%g(!o9iR{OvYYAke8%7K`lHEsSVhXIcuK)f=vlVZpMZvcdnA}Kq4lTYj9qlAgRwxM}f~midm{%hu
NcB_nTeu<yz8b@D2Kfx_Wt%hZ?&U((<S;iO9cIJ7;;)1hi##zIP%amo)4~H}(FbH)93Gu7M<I~h-3pWC<2-)OZ|dL9g?jU)T-aam>(=+z`;#hgs@r_l{kysS
bvyoF<jciQk8J-&1Vd0}1#k!u;ZaDZ1jB&1Zk6=<s(g04XD*%2Axdwu=#m4F2#-q~z6QI?KEw)l5Y6KZ!+&bHqEsJ|4aGGHZHD9lSRU&*5QE7=gdLXak<*l8
VkO?wfZDlcn_;y!Y4>4ynT<!Y;WWWT&Pt<!(?1Unt~l`R+d0f{)cT}bQ_S4KCoVW73?8hZ;$bX(`#(Q28=l$;l4BJ_VdTn$ua}aWZ(JL8Pd)3*_|wmgovjia
mC}2@3#zFO*fp}FOcPrE8}#n!5n>rsDMV$a#KFQw1t0@V9{gtY$B&LSUDRhlY=T#Jq7k~1>B4M}7x_oi8s203e5nB_VSh)1KVQ#2%X@ip#E3lp#!S6wW}tmu
v2QYY%Jya$4pLY|uQHI8spVAu3@8P+h9xS2?#yST?-JcQ`t>+i!R+Ia#1P!MpF?0oFDA9sS|P~U6`@CC)|Fq@aEA`sg$>JVHSynxZ3GH6BB|z45i8oO3)rZm
l*_lBbJXYCzYV8n^g#7{q+bWRfQ|2LLqnnlh`1SJuKWGc95_JH?V)5ZyDXj#6*5w)><L9YjA>wl0M`wO14;^s1QD(}{yEdaJcEpF^H4$qKZ;l3Kn@aU5~Lw5
%EzS$#jL#9xam2E4Y51x8#8LhnzLd}?9RhR43(o7d=P>9%Ml8Qv9bi^fr&$%D6G!!K#~@4i{9ixY7E^{pT3??BkQ^BT}W`xUc2_afb(ESjUqF@V{TfUWqUQ+
R5Y9()HBBuIzx`UX6I+5$Y8^j4#C+3k#E!*4H5UrU($WU`+qjKFhr2;Xcq4;uh&};Jt#9A5fL`iq%_S4m$zRC5(%iV(n^Z37=?*GH@34z&tW=GrK%v>Xd?7k
TQQRYRFDO4@3iTW4LcA?LkLTB!v^0ab_4|j#aR$26Iw;m%2M~+^X|Z(=4xRt@Uu0dTPXN%>uXFKY%)SI_azWV4J4Ke9nQ+wwg9$~qG~_F3nYmShBYBHChcP@
8*EFe#3~0H8i{oH-iEjPJL|o3^6|SN_QPX_pT5``*`jQ$vbce>tf&GNp}hDPWs4?hz7V(S2P<PG2L(Nw1=xhf1UqxogieFeVqj<MKqH~*fMtS!m_^Y&M8598
A~v4SpSmNPnf%SiL3<>T44@LhtYry3Y$3LbK@Z&0z-;!D_3b)5Kr86)YTB<hHCvxvl=(>f1h-mDForioY!8*V*z@fVZ3^e$EoIrTP@^-sW?}PG-HA`g62qgb
sla4kG<Iicv_8tzQ>Vh$6YMCYkWGW!AD6eTdRTpL=-b}k3Xk#co(q&)by6HM;q$`cuVv;VuL}mi&bq~ccq=3`66F+f?GBDK2YGj{?9>9AC{eqkV7-;@s3Vk1
j2lip#Bk!E@rwox3cq{pT{v{z^FF!TTwNWCn^WjVUqu|X)F~}s%nZGwvqlHNc4AmfuLzA0Lm{RgyB3(aWsYF#OPKo4L64k6>~EXkbM(>1Jn?H`ADokMP=v8G
%RY<JRKW_13{{S2iHDW*JongOV@R$=srSA0-u9oxyI)^t*`vI}7=Z)<A0?U~fI|(Ve3KONw@<1bj5<xHW^l=igHV`=QbufyFEc7ihwQZi!ml{LN#U|5*$;bG
8m85e`7nqh=hfwfSM;GH>=g^TUl9V`k4p#?8B|xnuT-qlcF#v>Cg(-nVF-llj$yDpHffwaH_k{ky>(*yDfO{oV9svj2Nzp&TcTGyTtpEVX0-8F)~I3uBBAX4
X~fdNV>>IesWPKY@-ly46~&^<S#{-YJ?&FnN=Lmy@x{^8L2j#-%q2pZqzu_1$QHC)wBE2xD>0u^Y6o6r$yQMde}DKvJRJ=&6&39MljFR>DEn;vQEoZ{CIKj@
jzX%ex}x)C^MxLX*{dr~y-$+wZa|ViBI4HoUhcwE?2+`e2t7?UJWa3`b{;y65?N$5T5v*JjRb$IDD_$rnkyJfVZ*(g4|x((aw>f+WD$ca(_4EfCl&B?!Ug#P
*96=tu?h$vNl)kMzSAU0s%FUZ*FJSrqSNhY_@9ZURY$D`eL}PL1)1Eczw3mIsN&uiin;qK2j1ID>Ok5byrK0t(96?8chiQ3iWP4c^Ats0wDdNn#(|X%zU*Am
sZ+?%=57S^j3KruGQbsq!?_8X!%kH~+$%3Rdt=O15wTM`el!6f2x^(6Knvh?mPq`8$a>@)^^g%S6VGhS!|ARsQ8HTTqS1~RTH^sp6O~ggEc`Lc9h4}IU9kxj
4w6m=b>-&{KF+{nw8mx8OTmhqM}s<*ceL|2`vrjsUW+%%AlmFj_&2ogv%U4Eh+>TbRk~$MX|0xP8w%B=CHVsEg=Y#UHM$@Xq^yVgn05U2H_{&R4!btG?*UKt
{t5FM>1i?UrLMHgLKss<G6V#LC*44AJA~<jsTkM1pWkeJjRHmQt~}~O{y9KzNLQ%t>`+8<7U2sx!~oXsOiK~j73PqHRxL0CssS3Jn*FK4goHamJh0h+&7!kX
>i%O5crDrEjUUO}ggfR0>Fk03E?r4bAjswSt_flW>{mYyw{TTg>9Sl?v^ukUf0+B5NpEkpY&YbJK9~8}F5Vd~<$=Ep8t0$BoXiB1sP06^fMp5+YFR0bJvy?5
We`%CLIZPlMP&!5$1i^dN|RR$CdXz{jD74k)Yv+L1pOAFImISlpg(uguq|~A4#j~kcKWz_FS6I#syU0aaZBLJf0Qx(_xOzsqD(jpzV9K3@!msH1b|2oNJx=>
pZcd-n$Z>*Kar*^#GjEh<@kEm&=)oEy2&5vc5(aty3CReJiV;`7&!BYFuZBiunFDSJ)|O!XZN#mUvnnx7XJT_CNb)&e2JwSkc+h>f<-!eWnH0~8<U?(Zm<I-
8Bqa93Lhu0;v+}gW7^GnTS)edg){W?Z~5<jExU(xT!%g``9(CQpLNEFk+B)^yeGE`0F_o{86Y^|qXw~Rfo<%YNb#(9I24FcNC_t>MBmrEb9*9PZ)Sg?LgnKs
t(5}glq4Zm;8r18C3HomtpCYA(~%yNQvMC`uG$0IK!CCVCXW2p@zwWv^!dGd5uWLI?}i4)K+am%f6L1Ne+am1fd<J0Z4AOH?oR^%XL2a<$K%Lnqyr2Im=6f-
z~x=0l?vi{F*_o8ZqqvS?(%D+{2uQkUiJ6#k8ahB2CH3|KT$#;g}te)7_InSl7AJWcmXiuCw4(%sDE2$p0$Q;)sbE`lMi(lk)P-IEIP0$JLzZ`S`=z}?G!W_
qhTa3KC|<8uEp57Q*JhH7=f4xX6tz4uN=z&>yq~ze#7=MU*P~0O?iNAD>gIvyTK}&zY)`ti{p!JvHhh;Vh-7d*P6*eLKgT?B!KhXmjhNWW%^qSO3)}VD_%>?
KOS)ToRvNN@^#2J5RgZnc|B>(zgK<ovC@B4zN*pR@y2nw+|i}X4H3Wry|T!N6Ty5t{6sYQ!SKp8njIm>CyaT&J#VfpGNJLoq38%HJ|-(?Gi8Oeny0r6tOnKU
sBLViU8T9);OGzu{oRdgL=kmJaJROr*dUNfAPQs?QRH$nw>@*132{8q2y1+#Gmz@dRT>U77DFlQK;CA+Pa>k>o6FzH;sY|J>q2|X9rm4dYXL_DAx4pSl9QF4
?~wK*Sjq|@Y(N?)B!HJbV|~M5DJ7=^3u)P$L>aKL2msjLjfq1{)7oP_e9#M_gJY(t&&zOE1|ZuDFu<KsfiXd;6hRlK1CobtH@g8|M-2mMrMt^W#Cw&<@uedc
+ih5OZaHqEauFDK$QC4$MsfnmpthH-?!YC8+bGD$g2{?j2JE}Q?2HsVuaiOHA#uT;Rt8S_3yt+hqrH)@;Nv7o0Bpp@OlPHC9tVCMib3083%4CPwt}pNS5)ZA
B{aHy`3M6zdq_%Bp+x=j&x^F+?ktT<L~)A^qV;Rp>{j4#>rd92D^I4g*-=8X3~T6|LJW!uPz#k$QXm_`r@@s3hXG;ahbZ(9rBoC1%ddh83a|n(L38VReQbIN
X^t`2VJMEOI5;k-szK&gvK?w2aU6#sN5T2(GdJ5vEQkGNSZi^}h9D|1+zba#E_W88#kT<mp(qmKM1^+Ehb9UiUbwx#RF3Woh6I!maeeT6UhekY9R>Y58~k!d
v=;Hg;W-%dow^>g_K*+AD+ncV)lk>M&5pJ`o3Xu<@j>IkMXAW|E)BO=u6q6YL6g+x0nA?#a?f#-iT7Rb&Ls;jy(jh?pG%w7$RHI^RY57pLk4BR4p&FEN8L;}
%9lBPavJ@*?r~Awt*q|*?JxwTu1P%c2?Vhh^pe9_GSfjpI10HT78a?>mO+fhZm2610|w4r1EAW;&?)jL0Kl73VxEa@7Wd3H%@1xaHQ|BT(kNe*3d_AK6v>OA
-=ZiA3QSU{$v{d5*6f=a-rVb|`RA9vr2>3grWSTpQ1>SXZDA^Df(xt}cM_Oms2gc!aeNFYBoeA|R1JvJE;qF1Gv)H{waAdWYZsP#KND|8t`-|aVaQ)zO@|BM
A@q@c52Od(s-Cl!Gv%MK^d;}?07#Y=2Y9Yh#6Ff6S@CY6gzFtpC*VL<E+aNA?g_;@9D*U8xvF&Da(QNM0XI2h3{8|)cyoQX6IiAUK|zpGPsX4T;BM3vH?YUl
v4cv4Q7^l&C5^idn2~D@+7<omB@B-kq4#a44ujjBp?m=#flAym5KxW{&au0{q<PPY8(a+J5D<#ZEway{TXQATcu|WUthp9rFSr7(g=XvpCnW*~+pqWZfc=4P
w2^{`W>=JUd-xKQXct8XHogVwwT2yJVFUDLkeh9lnsrd`K&?hxG^4Weew8~b7r7T?rI5fX055vDQ3xJ~uF6l{=I;7!@*%J99O@P9!?x@~mb+c}9QnT60SS~<
8*+R$m<2LEwbuKx&H%YGLGaH40N`?4vVj;>Hb}7SFWW2du)7OQ*34Uy#=#W<7@x}z5_bx{SuzA9!bl>(fK~jLM5oTL%#Gkl9xB+x@>Hv;3fCqfpcg&vsP_bh
3K(dt4tqAiK!SQ`A*`tpCV6U@W7XdW>k#rJxS7N*A@@w?BYv7>GsRtx*)A`_>%M(@?{7B^9PTrBVZ^v0;0uc2)vHl%9~h-F7|)2)X4<k=RdN-WDLn?QM{$@U
^H88rRokNI*>epvLk2?0Zb8s$_Noi*C>za1P7urG$1O4hL084<W?RP9xT|2G*~>FG=yonhB>Q1!TOGplyAJ`2pJo;f?$d}@9PsGsT{xwap7?Wbh6I~P*He#`
(liPC46nk*p%SQx1<C?`L7|cTaV<;K=Hz^J*FvWKJ=)act};b+3eT%3$1J^7`TCIg=LmI+xg)Z(xMmQ*IhYDiTFde8f&}xo*ZnpW2`4=1u925hd=9Rh3Fl%Y
U_!4|3->m96rE0#>9dL|U6%g!8>NZ@2q+3(Tu=(QIQGCE85J&tErEAGKdD&+(Vu{_u@f#nPP+jDHB&|<G5E9#j-Ot3aTF0e-f**q&nLRFEYSpxtNK&jpus2*
H<&K-d7)~pj-6Zs@j@zKv}vx;(e*25*{nteFr;Hp0*n!}Z@QK!5Jv5Sn`G<G2L+&m^*{(@BSPJHvitsQl~#_INqEpF)>9{yr0!^3j7b-(gb)aXo~-eDp72uA
LkcFZ69^?@t$Y@4(I$}`aF`@;cxnnL_C&k`J$lTYwgJkoL=PCOCc7kJBjSzSD2AVk<@84~C8z-mx#gilqRtp_vqOw<xny!9HbXif!GKxg&d!bKJRyh=!g}u2
YSj!mJ}^CFtn65`K^@&H2Pxy&<OIMD5e?Sxu#<`5SVU!jP)$3vTu6J&<UKG`Tw8%FWQqV|37Q_XL;=HBY%u-~36_T)_Ef2K83@ch#iOka4{aA+d)4a#&fPi?
KuBfLNtNrs<=wlEDxvk^{J%7SJRSGca2lzsHTN02`C5;Q0NQ?<-ax3bC@6OJkjaGn8XtDdo%~(5Fv53Mi4XVFloXBf=|qwQ(ltnsKpLRWcckjy#ov8!?_(bE
ct$%`0)mPY7AplBfvdtXw&sUJP%FuLR4DP545#2!*zZckTqv@1`jm6wYPq~X77X2Uy$2@qj|Z_aGBEr;#WA}nb-D2Oc!${_qXC@<XwK#J>XsThZ%IMq-Peu8
&UkdsX1R3ddcpAHPH`8UUn<a|flyQ*P1j&z5m``B^>J;wR^x#f?s9HD-nO;PN&!KM9RCj$b9MR4`a^GpuATn9x}oJ^{vh4`qZsH&ybm?Qx&iE3l3hj_dM`rT
mS~<lMu#1AP0`_(+U$neP)8|n*+c}Oa6Sp`39DC3S@cv0!YB#8feJkfxjYrpjFz@z4G@J1vL}P(xsYn`!NthD2`jjA@NZWrjpSfbG(V^jLPJFeK(nyDbkpc(
LFc~Lt~u-V?=L~`=}>fqQDO?cHzAoE5rT?2ss%!AOQ*dUuw^gd*KwFj39{)42w3~MYG-F!M`c_umtf<GnfKUpB8E0rIIFVA=-gBS0I}BWvC<z<zzp1OP#-1a
gyK^3vx}ZEp)<Yg;6tE15l_2P17uVJ<t|Vg!OTG*1Q<}M;J5^^2u<WR?r<;_SMtn!B1F_ke}~qR@$0>TWLk1nK?WAd`~S&cp|SS*V0bV+nYm+~w_-p8EcRXr
Qas2Qr3_lMHUv4C54QVltq+BZXHy3%BV3umA&PY0>41*d*aRPfssPfd<)P90g=Adcg?<M3@b43|f;8>a(}j&J=Y;HPDx4Aqlr|9{X3&*ELa`#yDM)$r0q8~T
v=wtMs0rP})ZLutpSvbor<U0&#e(jZ4y#S)KH~M)VIfqF3bGj4!L9WI(#mS1<I#L?nhL^2M5xmf?x#lfWj1MSwAPyO-O;evxZqr{m&cnIzc26apz{9SAUK8$
f@)j)UZi7pFajd8Kwqzhyob>mk+IP}{ta!$w8g_uWn3Fy4@E|pcvKIo=gmBQB7V(h{#Mga_cH~~vz^!;j+ObR4c|GWp6sBdwBdxBT>{rs>ylJ}q}Zjo(*~6N
3<FhOdFomhy;%@oga%`E6N*vZP+W?-2=EFiIj9MVQ673|QoQf6{l$cvLw+ym7vpcGXO}B(EKrmuqWA`aj!;lD;YtAV3a%rV`Y*2TJ#H#cjck~1R~@INN}KP^
6s4k`NZ(oy0^7Mh*1%Q_9_{QRt(L6Wdhg6bIl?6s+7RqX{7COBL;4Le%~zXDAEuNw&2)Fe23jgEP$?dSC?2>K5QZnOIy#B~SFwVY9WCm?;ZRo@v*^hJiVboK
SwfW@itpROnz!A{g|g9%HLC$VQq9iRNGt#xi^cQsx}E%)q8h%Z&||Yf+<|Dbs5=?N7~kR39Vl&(MjV}$N&1yUtuU6Jp1liLTG8}c5iiwk%yR4~e57`6%r<pI
Vi@#bpp;TPMroN05XZxQwF3TK43``MbPJ7PhZc-BqT`Unzm*Q$C~<-0)EIux7j8#F|L<_9j8HDa_J!uc*^Q`@Il20k*UXHFm#+*G5GiSNkPKO8uZQOF@Fv4k
{+I{^$RlqT8vC*vB<J^TH^_pLg0gULmR2|Ioa^$={+i}+UZKZ#hXqC>1?3uzlpwUX6k9H^f(eeu7DS|l{(s}=?2CbC=tUE~qaOTZ=R~X8pMjO)!n3e74q4L8
RTzbSSR<kPI7y$S=;p)ocJIWUkWCGmW_$ToC4h(tHa#U!kKeT6$?)!pB!Wk*K$1fQGuD&_B1cBh{ZM!?D&pNYS0819#7ykt+ENHkYjT}Pxf&o&-SnbT10JVh
YZEXyb+kck)ka8tlrd_C6ZI^nHrEg`c^#)V{d+HoqBL---OY?u;y~rKSB3=KD%%T9PLnbvijmI@(YwgkEU>FuRM6@pdY{R~+pyi(5K(7rb1)>Om%*&gHXRH?
)Pf!vtt*4bQYlGXzJV8OHEx!zrrQfxz4?G_Yw59p4gI?hWJTAR-PHz2>6|r8we!i{1kQm2!%U0`92z4afZVLnprCF<1#!zrAQC_y%<|w`9ImeVbr_p9kv5uO
ED9%q7bMUG#rmy4Bv|ju8jM>CE>>&hhSiw^UZz7jsX;8(d8g|dO0}&65HBXzbDL_m&DcWVZZzTDh|Iyb;55bTxpB3nwU5r&bJM=L4vW0wH!QR!G$2cIdr0ti
is0N4cu3tZCC#mBs9ZAG#8{|1oD^$X#6_hE5>eVNT_jmSl><|33L*$|$mTenmwlIH<nl~gPaC#hgBJ=%3x&za4|KU+x=Yv4qjQ3{xFLbKA#m(Y&>ikOJGx(=
80B$n<!)P%nPW<Dw%dWy>~Wc;7&hN?Ys~@(-ucGPb*K<6d(a}r1)r5<jn1mqo0Byz>v~}J*=%YjcvxAz+Quykvr10UcB9}HZ-_Yx+@y54dvt;{2H-f~6~6>a
bjUUmDMV!BljjQ!dEuU2Mz2FTi4M5tMh-8UO}W#)CdAFFD9(0nNoyg7wf1-s9OO-$t3e=BM6S@_RLSE24Q^8rnHjzVER0xOuS#UW0?pB`Swh<_(_Bu(^X7KF
`!5z7UznwLp78f{DoR!?S%*az@}6ul4{HUNC!x(JEjw9o4c%N40Rlr_-J0CZ3)T56R7LilkRIz>3-*{04c8tY$)IC-R^=C!E}}}v%j7^@=!1$_#G}jX{ur@q
FFkFZROa0rSZ_EMP?lw~&y2p?hC$XgHO9gDZ<!+U3!);P749MRwlsNZr1bDuyYk|K>T`XhJz*K5@PgQYZWY7=D%sg&dz!m)_<7Z^e)8u6^p`1Wybxr6C*G-6
5&4?p8LXZfe%R>NWfX0AVEMV&%11+PeTC7S%5KQ7WM$0tcQdJBM{S*UbE}x3-LaDVD7nDncLwFxrfcq9$4jN}QkN^J4KF1u@X^nek&Se1?gnK?NYP`GI$1*#
O;*%F0#~zY0p4DfMJXdJ3x>Rf(aN0Tsf7myETbVV>^V*`WUZ^Qk&lm_ujL>tr|(hDo-y*_q_>a~4v4dMm4&6Iu%l&YeOx$(_JPHycZka);YR_+fh@J0?B?6M
FAC%cAWSQAxW9F_>SYfBq_bDI54C-$qk2GlBW2LK_3vGrz>8<YXjp}Vw#>oRb%6G#Y<7_E(=%=EyByoB7MM`|C1{sX$y7~JOb8P~TY|vB+=!y>aH1RB&#o}6
D+<MwS>E(5C^v;CaY1&sObMgPXj&H}1@o(LgHN}W(klhUf*m5F%XJ$BAGqVb@D}wNjP{XOs=q!=;^%GF?si^N1AZ?;w!W{v%M%%S)anN_wuH#fy#s;PS8!~&
=353bptnz{!|Wr!5XE^5dWTKEMHEjwFWUD>W(E@sR4bJwN-+v3$WTU_OxO=t@|pPx>(286B^Ya^b$<ahIn!zowjtRkymrLjlV0|1V>i8vizBLx*E7f&UeO3a
KuRS=E;*3m`@`i>C6VUgwsvf%(7%d@3{WLwmVAeq9XH$*=#He#(~Nijir?39!3ppB0L+cO?Xtgur@)U{Q*~JAIz9b~;aS3s5rfJXfUl6UhgL*Cjy<4;uT#LR
e*-)`x|g$I?Oxm9j&^k1vqi&L?ISF{)y3`E#lfra+_({&*h)DO@E*j^pGofC%&q$5Ki6SUJTr})NQoEKuJ9_XhQlkHVX7Ui@0wvtwGL7=e8KTm<e?S%1_iz0
79}~P-q^dy_SkQ7F1{Zo@W#1@Ylr8t+whK`)g1VKyx4bdanax5tJ!xe(-hkh>d73kj!(*fQhh4m&nwQg;;B0PAaB37N0p$meaTZhv<ujKt!Q>uG6*N@b#aty
-Aj)(UakZ<#k=|1-z#6ZTLYsFECZ?md7n=$SV+#Y0Jn2T8`azVq05j9`q^ALhfqZkc_=~hnjx8l(su3%chYrN`8ofQ^)v+--f(6*a4^CZ6gdp@B5rZUCe^CB
z0+v$5WBdw9Ij2>2RkYN?W}W)8Qh^J%h$5Lj1-27xM`<%b8Z$JmW4D=*aN~6Iw3(;KFokO*EZ;J(tNmlgj6Uh5DX`g5a(3(JKXSO@S3@OwSMe2Z2gbNTn=XY
+LObX5;Q3|-z|gi%sZP;v_Ohx^}VMXN(VWNtS}pm52Dq7g0btyh6AeX%5m!$orcc@fGuPjg<GnjQGd?%@x1K)^O!{h;eZ#`+Y5&aNGJ=hSQrMBuFRyG(zk~D
-tj1G7?42=hE$!OV899}02{J12CafptA)HVELhJv$A1JnU3ooyIOkKtx_VAiVnq+sdkKhJ=XtDoav&Z6g%<(Y2Ed)ggA9nf26G>mD+h}8xY`9yg>kS;Km%mS
Knh$SE<v$uE=H71j1W0{qA-N@9H!OEsZfF^ZJ{u*%P5v<C-gqgVgV1~z9C4^{r_*UgG7BU*dFMDaVfFea`eP~*i#VNxNczD2^Q%X2rB@6+-n?g+{(VzVy}TE
odS{QMb7RxvWD9cK&31O)~x(}09ac(<8;(b%4LBr3jn*DeNfoi_bXsLTg>&3Sw!;$cO=`&AAdQJ>FoD$78MT&ZP$uRyJGfQBA&MC1*9ZHN$m#zi=Vm&!nlX|
3;!ZSaywzo^4*+`YFy{tJEv=6Eu!x2$(EgJ^YHvSpAh{yJ0D&S#HZX<AjVcu^gzjof-Uo~JvFOR<O;xiWjlEng1xOXl6Cg#nS0+}{xi+jrrK=8u3H+GBO-XX
#!WETtZrJNb|dMcR|I!vjZkrDZG|tm?~2pm-M8Ie3mzEXW7ZOA*-Oie%mmDOFyz&fZu5*ix6oZZ_PVWu4$rdnfm_zIYUVa~-PwVl4llE~Iw3}m0INgmZzs`;
;k$8&zDFi~kaEqNsg+QVvGgnEqT%0rJCfWOi5*WK6B)S0{&C@p-k5;UIxDnsC3JL9?^Ch8#0G{~9G$omH;5Y`;pyT~o5P1}5}SupUWaU@@5VEH2=LnxXl?N_
yt{7uG+$WHXVuU&X{^24L4aaSWwWUgw4#PsZzF6!XBDeznz-<4?|ImBRv?lT@P39^<B8*Y%2r=khmlkUp=gP&x^a1q6)mW{)TTVFJ3#5D!-lgA?5mJU->Sx;
fEycGc=1Qfz#Ym8{1pa>WD-8dfPn~w_7x9U*OEN(D38ga(D|Ra^Pf@5qnfvtF=rwQj}f)_+s*I9t-F)&_|?YJv#?NR{{=GG416RAfY)_DLy~}s>k<T{%4<na
)v)k$>8EC_{ZCLw_i4rgCG_;uJ&)s4){e2(5Q^FepOQaF+E6}}AirLo@4UbX;2YjUO4b>MNakZ}O3PX?n^2;I?kzi6`DQ#H>XBWjU!g#y2gu+^?bW90ekYdR
)$V<oqkSJ{VxubLw~nk~deh@`X&3oIx%XKlp`|5VL5wi^T9m-PP=B0Y|4QtOgNU=fm=eJjQ#UR++qUo0t!TyGIz*7}Y<ei6?Wm-*c)dH1Anurmbl&arhXb^z
SXDW&wZ%nJ^zmqYTKMH3nVq7~*o)jg+mA1b?P09GEVxrHSs$}RxViVFsMY=E;olVu;O90CnZ4X@%bu&jdI4Tr#ncnw&I>sfh7AW^p9tmEIx3)I1^D9wrIGro
lz&fIRP%dep6fQKJix3Hv9ZVV0U`nmNQ5kn8Emw`uqVORiMr{7`PzaF%8a3*oa0c49}0j-oRc~anIk1s;Dv=t6oBLqP@8{BfYBrFknu&MiM%{JXYfip5obtV
sR|;B!U+VPk{}aB4g1Qe*OuAW-&o;i+>q+@px9sTV1cC;ky^wvKDn8|uZdhO&DT_#4Cp~4=L5SMtNjAzjrx1z;DJzhT0ssK`5xMq^s1$2Gmd(kBeYOX-On8w
o(^z0;PEN6zV#JLv8q)lj61@oo2<={2|IQ=Yc~yCk1E-<o=T0Bta<wYuK%bd4hZB>Wdd%$0NH+i;v15WQ7$`fPfFXt-Nb{m!CA-Fu3KS1k_sUwA&%pGX(>;0
cFr=EIu1HC6|tsMfBFBbUs>sWC(3|V{f!dTRo(VJ-gdlZw47T(7{=25{&(-DJM&}|$JVa2$dsjA4QPm}{As_xd9)M}jO|O5z7nH1s$)()W&xV*dUH)ERC@?<
$7+RDcZ#Nm<vGBPEH{2s_Y7oISk295+}Ca!q{O+q7ZMCgK2&z`t4-F+g%(*X5d80}uxSy2jS$EpeA;Q1JUCM^6GBuJSfi>7NFc(6C{&3k;Fq7uCvXKyeQRIo
{-5q2+=2CNkT}I}+wu5y>wok6#UJ^fw^O^Ho_c5fnaW8G-G>B9eG}_*gID27&cl85mF~_tp=Yhm>7yrj|IGvbuz%7N8UYFdl*A%pMAC|Ap+qEr&^iFn6bYi5
Xi!Q~LrAD6(G+D=Q{E~vD2l%{QGh@YKl}R8!m2O;$^n=J6x9E!|Lgy&nE%`U+H0K+dp(~21}V$bshT-BM_MebkTWrorQMORcmBp=2HE~-YyEfh=pla8DzeN~
U;cvv7&|;qN?X7Ce=l*Tv&Sx*zCCpQ7sRK_;rB5AVn3O}6zV@fIsd9aUohwUf1iH-0WI?Mxc(&o_SE&{prJtn<Zbt-yH(-q_8lzLU*YTH??*s`U`2>Q{eMHj
u;2X1Nay$$YRCPm8WMmL`u(Z>xN!i_{(s`f!5(#qpkBCX;nms9|F1fHdfw34f`7J6FZVftA*-fRixVO%+SvmwVWhvvM&h)Itto}}M9beWzz|C<nSWWoQP`pc
^6)~b?E5PKI3Lw~4EcY{3TNl==TH_g4K5y9$;<zu99wNIVMD8(?ut}<A8(kIifa5_@8!;XwsXs5=+$uQ&ptAL@Zy+<11Sx*P(LOgn?nB`b$ZBKNz7lK`pplN
PIvM;+Fb9=cl>|*Z2r4Le8_8x(<Wsue{_PORR~>$>44T<BxJ74%lyjDA!hsIc5-D@5(2ET(NWVYyj_6ix-4zMftl?-K1aPg9^_Q+3s5=oJ#$BoW1@2mh}S&3
r!F%#9ICe<;9A#RZnZYEANF7L&3@84?z^HQn}eX+gkjXE;6UgeTd;I;Ky;rH`xwlNm`ETRE5yx1PSChI1QE9w&1YGv$o}1Ov1?*3F&6B#Otz6pXC&s9Hdjka
5*b%A%>A^Ki}+;SuO9l|Yr(%X7O}3>Uhj|F-->(NHKM4u!%>W_g+|j(sarGBy|*;`G7bD}F&SwtcfQjT;re4&XVTA%1OMUFHNN=a0Pl{1JRuQ_NNNhPV7^U%
@34oXHc`mF7yJ;RJ4or(K#*X3eUD#1!2J`%@||C6Id>Ki)Rrdl<I;J#bqI`iT{AGdAb-}Mco04xHev$*z>n9${zzV@^rVP#Ln5hVef%^y<-meB^a1>c=pjFW
6_;qZ!n#h7Nsq(1(Etpxt9_sb+8M`)ceuLqlKLXmh`OkzsuWD5A^<?ekx+d_07m+y01=1)X%<pcn5q0OyL~aH*Y4Kzta-U&3pyxY`F=obSgG06Fh{Xb(QfBq
2RKodH#YaE7C0hlUd346&U5eFe2OFX@jvqCobUZZ;c!4@QNH0pC58^Wwhe6qewf?CQ|M^u<@6-jhMDR(c)0|Yq!u01vFy$a1AICsAFkv!ZT9rTf)$R>l#vF;
%`4Gwo6s$fkx)zlheoAuTX#{WUn@Al*-;Q)d9z3)bd+sI)7D%34(@u}{Kj?%;_CU$U-E5&hn?CzS{?V+LUog473+B_)NdJ0aG7(Z^J_r`i0L+xCT$>PM^2F&
6`z5#PV$+R<Gh#0oYc+mIhaHd9WUqq@AdtEQ}q|q`!E6wlo<9ZCm#QddwG~6#QV$+qztgG>fzi1Xb3wLO%UhpS^B}G8U2wP^_d9j63J@DA)jA!$`_42oQKoH
!4ViaGI1iT=n!0hoWS|yys0x>G)rI-9(2H}?VN3F_XS&1RLm3h?^DwlpkJtj*W2oLD=)hq1_ZUfV7cXIsmadDrAE`Y5;wxCSZY#+G#2DoYRDY3*>=1Q@$e{!
G56)9+;Det=&YO}1rGde^*q{`9wa^jEZjlnJG3xk0MQ+C(fe!iIh*^#Il4Q-<sU09TtNrwxWkH`6^laIxt>iEVn^M&?P>DqwD+>f%7T0@;BA?1qkC8oI$gPQ
mYLq;SEjcv7=M6!;tN`Ba8T~jj$PP{xExq79kA5{xx@{(gP;*puv&cGioy=wRO8pifL3_0hBu}+-tx@q)=1qJsIhGn9$h}Uc~}~Ba&#BU;_MVyjg_mO`FjG6
)@=jE!;1$-d6r2857?Kesv18$=bdGD5MDZ}`H~?$3}8#xKLUSg5bnrreEbdIzOjE_wEnteh!3(Ehh?paQYvF*eMN~NX0F13KUK31qrzFuF#|)BxLWb3fyqZ<
)yD*7Z-r5ZM>tYxFGI2t%>^I{6e$8pIl#q~t*qd0m#q53!2>P*2M47mT?%pF?rxMhestNnLj7;HXysGmWt-SC6ia8r36)4y*kuqw62<a8GEN;ciy#OH@=#e<
IeVRT{5jtmGpAM2ld<Dq?)Pr5ma-Ma7r4fWd|V1m+;SL75J${}a|@Y&2t!S<fuKv%h5$W!m~*zYT52$0syq^|y^*X>HW;wd)C?H3){I`9{AA4eml1Mq(mYG~
Dq&z|B7s*6%H|b^4G#AXGYJJO79|45Hl902`C9KadwB+^q(niVH-Z`i?~DMAf(Zo_H7Z)_SrcVi_&ap5q%e<i&R53F(2<pL{MHiUdu>SgRKdP;fR4FkBXM!B
#DE-#+$^9n5P`88#v+>Tq1-aC0?P#&2egd?F^3zZMKOshSp&@xL-h1C9|+1jcpg=YKp+K!R5HUN^BrKJH%w|G_&lG9vG|P#;S1#S`F%D~fspqW0zDNbLeG8V
zd7j6y4I9bY*%D-2^X7?GnTamVwmpOtk?7}=Jm075AQ*dTm;v`n_Z+*Sil|WM68H}EO|_RG)hMm>UH*m!}FkrCsXg8Yg!66*|>qUbFe@p1jJ!iRY%`Kiz?xE
G#K20Ar5aQ%DWs$inVlsTT<RwCyoMvzrF71Vz$t~WE=>6>W7V)?vqfULyrLr@CDu3oOA{NJ#3*f!CT7o3X{{cGcJ$1&^s-HDHjz@8{e45aU#0+%Va=6NbD1^
OGC=5FBB9PRD%4tHWn}XHGnVLaN!llc0d%swBwq~bmZlixlWjKaXvSS>8!oXDUz`ba6XQgzc|3Cu)y3vgf-UJLY^Ychfv4~1rbq*SnGTINEFM{N|$;YIAh>!
-q_XeQ?n_83j$Hpuie|z$HqnYUBUGG?LmVt$4FV(t?6`EIEF(t$|Cdaq|(U3IiDKOhCNe+BO?l+it}b8ZFXNKYi<wAl8mp^TK4hbz`As8g^>DH{&)%mg~9YD
tUM!rx4gJ8FHmaW`Z;YfPd_9*^vnId-Eeu%%hXumF5rj&hSCc7OQUFjKy;O+9b<}2{;hsFzq*+RCg->qL!g+#-2`2`Ou)QJ?0$OR$HtV^m#Vu-Z1#Z6;)v&5
ZoHPIPate>$<@&~7?%l<Q<{Ro@3D~QOR+`;z`_hOsGQYX&27eUxYEEQLb*CKtoEn^2-visd3+v23!^HbcO3nQDt!mv4WY^n3517;NhC7}J6*!`>Kiz2-7<`E
J%%@s_ZAnl0rmIS^5}E;Z|gfY-oO{CocJ+xm(P3Cqv%99^0BvFb)y$@wzpfrWFYrQLU@c+h4O1vMkOA@le6EQ-GQj*v!{fuEy|4MF&UU?0zJA6@^@R@t&?(=
=BsOz;M-|mO0>lZNEl-vUzzI=wAPMtF@GJp^I6;vs7CdtLcoC_5*npM=yO@}Z)<wS^{1i42hrHqS(STg@Uh*&nPs9#fcALTXRQpgHL~Lf3)^C?xY|`|EqCN%
D3Oj<4Qv5`S<b=-A$Yk96}5y|S0=`Dag)Hn*}%*{CEm|x4ZcJ=rmn-IX{2$oDQX~+We6`~1|H0H#kRsD%2e*L(>i5Wxv;~TM;ykC6sSb5SYXmd%Jz8IRIBGa
1<${Av4w89BU{)sY!S2#r}JS>ApXQ4IB5~GF$TLL8{o|gtY~N&YDbGtNm6blWmTp_=o^7!LgqO&tBtHLcw@-ga@4y%EFnUuOKgI`;u<%?wUUh8U<So#%@R$7
1>~g@=ABjM-7|w#Vosum(B-wnS%nvum64*S&TLW%CF0s$q+mc)6gd`XS-}p-=KnMq6Jdj)V<62SjwAzX)YXJkqcMOfN-~m|h@hZ(%I;Fn(Q#<G9q-c<I;-8M
LK$gSwSZ7Tq`9HXwVLE^y#r3Rq3+I8gt-tva60qoqmYe^HEg0nX(x5l(e%J_1?)A8I;>y<RB~+Cl~^JS#!dW00!6HP$z4PkJ!qrEG<QzzcJgt?0rEK5FzZwI
>cH$JadC0+<)PT@cblQ*bXKwsPZWaI-%5*p;aHOR-jgaWuhQpP4vjkzC)9b@E_C`oZO>mhiKTFoG?YDf2p?)?RRYz+redX)!(gi^fUKx}Jw@)~E}1YKSa7SR
Whvvm<U9gwn=mPEUWe=l1x=rg)GRa=aVkp|PihBN56O>u@9mR1FW1wV)~{cCR9rnUE1x&x&XZ-+TT8b%C#bq8bcHsYPLk~_w!Qk~@waKVYBt$)V+2`LV1Ysw
EFn}5RmyE=R!YFj!^;d6zMW@5b)zDb82Ppj4*?_uNIiy{2=Erp0;hUvkYF}lAYh<_d3sf2sSGh41>#NVrrYtj-%57eIJjJ%KGr1)Y+ZC`6blqxo&!3HZ@s1<
gs*V<bot5#{GL1m{cNxE-Lc7xa%dbDh6=?$8_-!Mlz;F|Vh~*OVC(#RqW{#EME|n^?Z3J=<EJGLIg#i>o|3FYyD=e&e+CWfx0hdS^r8vt3XDMjt0{%=5#qtO
Q2;@0jhP;2rdbye8j$D}cKLuPg!~FNW-n4X?2I1y@i_<=V^B*W+uOT9oaN|rZPtsgO%~fI;HaBC!rW4b6^L;4jIhGvou`H5>wb$ZrUK1vTDE~jo*!oQRB46+
R4Em`MHpE@OoTHCHbcB_@M^yH_DADyFZ$9vUbeJs^^<I8-BeS_5?Tu`^U(`W8O`t1CNf{01<1%%7b<Rx<Hq+soY;M-#5uIr7hR0QOXk#?cD14vJqyhMad)jl
83?-?QGDhR^t8=yT}{%gIxmv@z7B3fpq5u7rNjo<93L{Cc5oPSBpnwLZw-C+5$vKBX&3P!1(?CpW(^r3HmE<r@u8P@m+)AzJ?nnpPaooRHf)QCVGUiQ5ch;7
r9%y>$Dx-IN+Es_TMf=$a|N>%?FO?$1JVO^q_%esCM=a@lFD9OX<M;#<!t#^PBOz~!mw?usm<YuOkQ2jLxbPV!_l%Cg%3VHSk?Px?sgc#ff#7cOBOrO)Q9$-
X$Z>WX?z~9%zA1S_B~ulG_D-fZvHVauDT=ddU`Y#kVme7$Fzte0s0wvb%%pTtubP}B)Y!7l7boOaNPL4^J#pT+CweX_SY_B4nYb!FxOWwwzV1R%_j=F^Io2v
{XhMG=eL(WowAo{W#6NCe^sU7RH@;Of|8v<0$uRTNa$Csy_Ji#?3SgZ#ckbg4OvO|79ww|nGNqYwx(#AU*#$p0xs5JKkX~x^5d{oVX?<$WB&?ft<)d=zKO@V
c~AqX0W5<6zQdaK*~?@JYccasr9WNPh;z?9Z2<ik`)x-HN0z~yvG$*4tS}thFIZH@DoHEswp)(eUmpxt#AJ1xIf3<SW+h5c?aP<E{Yk%JV}ciTbDCc=gG2ep
1DRZ#XAbV^JxYfTqfC6wv1t1Hu0(T*1FyZxkbi{yp7H|bef>kn9gPut^CWWHejC~Pul@h7`@WCSOi3gX2qYQUWI1wOxs`gYM-IPXR^)#?Q@^*tU?211uMis$
QI;tMFnwCPxWr|k%T@Vb*)jVX?`!nn+vC^Efx+3#H*8pfuBZM{HnRp{=Qe=_J^cCK+sC@dEgr=@XxAulE?Tm7WO6LIycfCW@M#Px^#TaV8=r7^A4ku(>TGAf
KQo9(l<&an<=r?o>)bzv-L}k1T%rdr1TbET=gnd>{|sZM(f!v*Aj$XdDm!rdLhv}V;BhP|f7^hO;NZ?EZ?W((YYO{8@cTDGdu2F0vIW{0&m|R4UrK*wFrLzc
cK({@;lf(W<;Q0rdbg1zbldc<KJD8@6#STcycg-{wOnAAFuHL7wX50Q>(h`c>Md|0Bn&`)!g$S_bHBlB>d!W_2)kXFtnK4lSk%`$msljKujIq6^&bMfmHQ;u
L$S>-LvYYr%eyfI4CzN&DoO-p<x2(!pZKWpy1=_*|7iSQZRA)ifqw<5`a4`VP<?K+doP|g(-OBY5amzWb<N{F8q~gKJV2@Pf_-*=Pur=6??2jI{W#t>-=21l
OxrK?dm;O(?@gOwOtf{6I)#zLc-d3#TmZ){+41LiID7G3x;HJcMzLlM48s0B{Wf*Q{5xOl=c(^mZ1CIh0K_%@@ZLQy>3ydKf3p2?nZM0`KJV|_mO_`2-;SFV
9bz)5u^jQ!UW<<&?K|wc<9Svnth=~uZe@e-Tjw3By$QWrnZ6?WweJB#*sfd9qaS5YJ><)_nNNbnVTq5Po?n(2KHcf-SYqP0(?hD^PvF;rRF&(NPI<mLyjE{(
TuwaQn8_Pbnt!l6SLxrQ!9Sg^Zy-i_*3_xzJq_Q};q`ki2b7G9C-C7>{CthJa(j+W>}mozL<0zdh{^9y%Je-iv3sx3de$Tjfv<G;*w^7_$N3b&KAoDu+o;+%
NKuS47b`)86iGPGT1hA|*y~QIe9J%mzdl?4L{54PoVfN~ya^P%nR!lbk&I@D!@nm`rUUinv$Df1?CvZq?T;zP!bITh>*wM0@#A6OMae7AuY_Fl_1>Q=&AdtH
*Lr$A+VN@-K7!VYyVHB}x#bw}?Bgp~>Et_c5sxJe0_Xza#;iL`zm=St7sau~>M@)rb%?`b!ouh(=nAs}2_<#!a44dfW|%Q&5n_x)&K$CV#p~s%#PFX-er3m8
^{=MRbDZrtch02j#Q^_9Rgr=M$SSBR44xULc$M$Yc9WG=S6p`9hN1$Nu~5NJy!OT^WS)(EmBnM@VCVMR;?CUHO2OzIt~j5a-^>LNIIA$9AlYXkIYz+1eJWTG
<WLsB`jpR?$Fz#PjIW?~|IL@n_*<Giy{tbr)IZD=;ezAht>Q#wWvG9L&L7MK@)$ogAy;KX=nwAoK@98kn-IguAu@b)<XK>+XZo0H=cd&gTiQcon#t+!ABk^q
z10_~Ob&_YAO$}D{aN{VYh46)B97PeZ&)4vi}-Zc7tPcu70DDUBcmOurwWiW3K}J~sDps2K?(#nU#-}7jvYg`;QM;)7A@?28}a=NjNbATH!M2?<>AVo^{P0L
^daelASc8RE{qr|FJ*FpvaPE!{=;8yz~J8lYbcLl>p6ajP2amzDjUInk0>zTE}gY%{RAz+nUMcS`cv;|rY&tOw2qa`5YP|uQB6&3cq`gvav@kXJ10V<zvRCd
@#3iAeVQ4M59f^s$!smRx&|~yfRScFsCltRyhKEiijl0vC(tI&-d@=0EuJ(<Uiq!<jK+3vW$}AWpjeg)tdIFZylxr(-@c?;^}fph$I6^$G=HnxaKn5iqtT`@
PUo|B%r^kl+mLZMG|>2M+2Lbm#R~`hkTqAg_H|(Mi|04ps1~sI79oxOF!;kt{U4?0H?|CShB1{AC93~!n%ziRa<^4gXTCn+4epqA4rFY$<;iAB{jh#GHiw)D
GxdgLAH@F>0_iB+5uyz+R?j6tA{0()Rx{`HefNAC*Sq|++h2!FUlsEzi62$FZNI;=k_E?LP!sa?d;M$l6lp5F?T6}Ud;rjEkWIKhtYEp9cWjmha{x`CO@GO@
FI7~qcV~4}SY?i|xo}91IPUbsTR%mTPqx92Mb;L^kJ@)XV#eQ`E1|ubpLrQ=sq=rA+qI28n+rxkm4H~>kHn5u9eVh%!e8dJ+wCE?&Yi-A@qn-3&i_ACEqoki
78v|}C)&Z5@<4!t*<Pl@)#CF0JGYjFXhB?yw<A_aDB2F%GvKRz_;H+Jl)Lr$am-E=$$1ieNe5A?ec`rS8Ib!cS+|wANfsgItr}$t7iyjnMA=%;$=1VcV$-4`
-WIi&HJX-q&UE~?H@AdYqrFw)_0GV!cTeanJHOdaeet#3))X5;@fhU~LXB@?=ADcIJlHpmG}3*$Ty+;>o}~JD4cnhQ(iI94+I;fnzxAj(g}#|q81l@whTiAa
Y|%aBINZr{FWY`@H)YXmZo6~9iB(i$^t`V0|8n>n9-cDOWwKd@hqdR8{2m+kdTUwm+mkE){rnoz3E6F+BZ4^xUvXf3yW<lw2qQRX3zPWzZYsV-qt{t&Ts}0i
H8}Q{%JNva+Y>lzNjxmfG-uhFnMk{b<k1G-9xY=qwC#5md5P(z785UavYY%?J(<k->S^V3+%>v$;wG_UatOeUxYviW$?+mPTYc}j!p9ct!w(4@r(;@+h}Sym
PL{hHWYP6C&0OlY*^D_@yI5pPF4%bvz3=@t>yhteqI}F;KryxE>Ls9MeIeW0-SN)-n-;AXRo{IFI1i5TdVE|)7E!f0l|BEX$*qqW!`yJI<G%1DUATT+0WiK;
%S)?mgfE;knmj(_+WPw?aA4Tt_U8xnA%t-5*TnMGA=T_kVMtL~D&oPJeSd~F9v0f?QrCV=%zFD)#Cu9_bno9!8)P`#S~_kRn0E!I<i34-YbO^|bDM?nm0+X^
EMRion!-HWv&Iib9rJ#duFu!oK6#lpjN!j~Hl|v$*<H%0H#A#g1FMN_d+Fi_ot3Vwp9SrCpNuR`XVCandpteOyl>N%!Hm^a9-J)mh2!^YJ#kmCj+cqm8p`s@
z^of`Uo#jtt7b;neGt6v#)MbH;q1o1>2=?Dys6REwr3%wSj}_K6DlXbYxu&>`W-GD_(5*nug?F<)p055n&RpYTL)m}PrIYHBI4W2*k7{kgxv0APhDJhs=rJ&
O(@E=hZk!euGr`ead`%R=E5JRi~N2b68~Ycg$Is*o6GoH@V?l=%i^Ny(~XJ`<Gto_<#BD*8F_}NBYCUrAy$SG-?n(Cii+3W{4Z%8{tWNykCS>G&o!nMLb>*S
#vc1~H;h}@!)^BrAlKCyeUD%5zn;&=Y;DP2R^LR<qB+B6ar@VkM&B-sCi?Go<S}EvA@$#`uOsD7I&W%Ms8#mL((4S*A-vVL%m*4(6m90aS1EiI>gwM_FC8r0
zG}O;ir08(+sBqV$0o_{s%%h@z1Jh2nE{UYb_?#a=a9_@LQd@3DqAblE2h>jf#I6low2Q9gZ3*6kkY8?z1`ZWcr`_9Ct}{OJY&3usME<m(JYzg`S9Z1F0<ML
SY>qXM_VZAmYIRkmc%dN+n4>ek!#qt3PbO=8+g{K*Ti$PiS}&d<?iKtP$}lc*N<n7bBP4CGyaV9sfzF7&0K@ySi>YD)ez$x*<;+fbh;EJHT;>gjMZ@<JS>rJ
p4B*DUhA+#LFAwyn|0Y2-`Crif#JsL(HCt0Bfp0sHCfo}`Y-+LyIE6u&S9NnPqPnLXPDeIJw2xcQ<Z$HV;;OTT5XtzVPZXGe^-~`_bC1hzJwFFt!G|g_&s?q
JFU?XzGn95JASO^xHhuc6?~)XJh1_G3ufPT5X^{mk~oj)1?=kn<y+0c3J*54<o?y{M(;-IcX0#}U|@rVa#?rbjvHhAfcC-xKoJOX0;f5@(>0g=4}TgD`_ub<
1N)}5bPoTqsdYR*;kgZhO*$n?Mn+Xy8I~w6x!(1<kPqkwB<=rJtVjP3{GU%bvG6154saj#q~kdEa$paC{u488Z3omLPw2dF>)u5U>Mt6}t&q0%$5cHBW6ttV
3p&gHRs-|EEg}>u(0cWQoxpTH9@_|~X35s|{_Wd<{=a|K@AEpoG#NxH{#W?!1}bP6U2*@1yARvjXFGrBN)ue=1Xv5@U-@yasn6<b>pRcu=XVhw$kKj35bl4a
nfA1g-i@`vgIhJHN`zJre$qFkLrQ_}tO|lkCt^x56Kf}L<86_KTVLi=#J2hUXZxh}AJSZ8Bq#E-zv#_>b-xz)vhylDF8#ct@-6z*H|+g`%JO=X(T>+W*)`?<
A&ZvoTIaXr-~NARf3L~m-TsM{N5WO14@rIB4cQ*gV1FlukD>I!cqF{|(fqJ<OzGY8#&-n~>9_7LB!2Ns2@l-#EGMVXf3CV883zNfhG1NA_~dm0@&k1{Tkixg
5{p5CAwmNN3f_9Zc|@X`@LU@4R7}rUfA#vM<#sZJp(t{x&=90C1qdLLJbsy=l{=na@NOd#KJApdt_BP+qCEvdq!B9bG0eNuIV2Dmyp7>bA#K|7>x#sErnE?Z
Or7!B+1zj32CtW{?KIwR4J?NeBB%945JBeKFtO-S(aM2j{F4Kth))#>p?@_<q4wj4>yM#E3o$KhWu<3td+n(`>G4m3PQCxZ&wGskLF?qEC6oaGXtD+X4ZP9B
lfQbw9XtPR(EvsS2oP8X9%T`{e8OEx*5w}k+&JTsU8^QFL%7{%m#g2%sMB-(uy_IJU>-7^{Cm615z-J046hq=@Dj`)mLY|7S-rDni$kT9euBsWU2V2YL*L>5
yRsk6U*&B7K(`d9ZI&wQqlLEXZRne=oQ4xLhQ=a)7J!|Ss}pG^+5Ze7py3Sxo4#0JbuP`+uo2;><b`#{V&$<LZywaa(lfpoZ;k6!iZG<2r%j&?Z-fiIlMgbM
BP02!Z-cSV>S|KDx|Ae@+LSaWxx9>bR8640-pTGvI}10J`89p1&*giG!gFpt)clXBf(CQYd!O!k3?O7GF+}6wsN{dX7Uy!1Q?J$XVWR;0e3cV&AJI{DOoRN5
%R;U+STnCmR}1Ru-yK|IaS-U$6JLQ8!3Naaa|QN)ptDe!C<3(&l@uSTZtDyrAHj-@pPY^9DloN;wEoG$SqAVhTtljcnew6UGGutXk7S6~N|z=Fh`XZ?aH(H^
PCrE!DT-UK^bpKZIkNqR(EJ^+7CETZfp|aC7m#6nmttR{jc2s4GOnkgZ{fc-4kv#np0{D;?T+3!k%h@08V>QYzqXXeBU6r#muB#n&G#%YA^wHr;7-!z%kwW3
>HM4ZiRN>P23^kvp3d^+)+zRLPkhTt=4pbpELPWg)cx7%6B!ZWj6EGslx0}3;Z{WKF5yesa2JZP<}EB|0=Ss6yH7Xgy-$48=!<?dGC20AU~X!dZ5)x%v^%dY
Ln||w9sDuAa3#X$#hiC^`DU+%?{_@^4EFSW4W?V3c2(2?%3-H-UQj6S=`3Tki=J3oBK}R1N@^g2+2nc@a>*nwW|A-i)~;p8)AaoxF2Hbu7h;`VKnha;X_#dE
{Mx8NM)EIX*?&KGS&}b$>do&fhe`QzX@z-t9w3m+lBoCRsS3S%XRnr?u_R{<J$;_Yd*{C3Cmn|Uuk?|*!Ozs1Za@(775o%9KR(enix64L4ghihau8WMM^xec
1)xE(y(*|G2^6n)M537F8*;{Z_^#IBs0=HDGls-rSl}ZQ`3p!AQ)qRl0E`eZgm#)xG8%k5OEL&pY;h0+j!XdNilF7g4^j|3coE8KM~&9xb%CZEt8yUmYILy)
XXMrgrN)9w<39)a>^!U<vbBwyv%`TTS8>o>y6=k(2vwF*C&Fdo>@D$SY4PXJldiMjGozNlytQI8;?;A#7v-r%loy9AvPWqRA;h;29455sdvw#Vx$1U(D)x$F
D=O#840fPm`=5&Xy&c4I5&kjr_AK4}j4keUWQjXLc9%8t_8(nE<HtVZj=5dr6UPC0++2ndK^R;+o1%km%-5lAT$~w*xYRsZd<t2Vn-l{9eK7i0;@Eavlf-R)
65NMX7XX3=<vjGeK>HJ##ZM2pHrmaG-^Q}?cz=I=o^xz(_3--R>E92Fa&HKa1#B@Hn~L^WKQ1Sc<pViiXP=Z~Zg>q?3Qw8`2kcnqZ^xaE^Bw`??o{VrSJyoB
gKQ7e4a*rD4*p=00}km(8{5jpb_$)w87)VxdR@{;=C{R1#*}1;XmzCbbCG(Mc5EM2!?ergg8h^ilZL!qc%UR<*u#%rBZP?A)OZhj54}Z^0}}@nLomYy=E_9|
B|@T4pBH!W-u@kU^60s7^z^XF;b1Tw6}hgP3!ihw+;}>NCk(@c$GuX02<t<~krF5vGGEkipI%2iuJN~z2Tz!v@w9zq`q(LMiVxS*+4N0*Y5Rx}YkFhp>;d!9
1Y_pJ7U^Gn3_x}I^N`m+tY~e}gcgk|2RP+8jiq-Zw9#KKtw*tkTv%?=0n}t-7#HTu%NFBx0k<1TTs`c&?YY6i`#9QW@}*akVK(V!t;Nk3OdB|LP_KrIGL;3E
cjDfgO~q_SC-s4BD`ps0^g1@x^`7V9&nPzN+_xVKZrU$kx@Aqcu8y>-3M-W*1Tu`BnNo=CP=gxXhhfCtM6}d4Gz$4?yOD1YF_Br}sapscgdXy$6#Y$shu+Ym
cIUD$FTz0Bi)3wBb}C<j>Y-DLprg9y!vi}DUa!|8-v=G7jWJsWRmG{1H!o%!EQ~`B2aRzy_uEF^^{^oFv^z7F9!fe6Iff4#w|rXz>>WG%G;uC)H#s`fJ^Y0E
kH-kffNFxj3kN#LI;4L1^6iCTg6M5|>!b)71Nqnt;@^bpFGsGm=CF)*GMeX?1o>yc(}fDq7=Ebo#v_>Y3$`=hEOFrPg~TPw0tiBbg;;RSh@GD&x69+v=y(d1
Liux|xVkNkAcDg`MZ4Eau5G->7!O75OEz&T;FUIeby+v(m-YMn^Ven=TwB=9jcFJ-C;F+`PWlqWgZGt#!PknYw^X~Uu@8!y?9?v7Vg=ZEqxdfwon(62{$jH$
q%6OJy?I^i4mCoz=|W8+EA<A8PcSip(Ke7up*XQ$JDq*P=k=Qd>&))DI2l_;aITXAy}LmuK|n|y1{h+MIJqM0@MdD9pelh-pSWv&M4}DKU$EgX<+aaPVkLO9
6yACzx*k~yFvqx|BUc0>CT@wl0S`brx}RnBcfQ1TotEtaY0EnjR@}XSEG)8ufc<-mUvRo>6V#`?MFs^EB}sg1nXTDI`+2qb>(7$!k6~DFf;2*+UARdECWJka
N<ISS+dFoO^T@ZaU^E>nHn-NFTEX>&5^SMH`0yJ{Xq*&WFWB6(<FoBSRzL)7DN)Jjr2*4)@!qpv7JRRP@i;)fOk(1%(PrIu5INqYJ>WGJE_snGtg74_&uqgg
<%10i3n(do-mA4$a9At4B@uE2oJAmF5ExI$`aYAXmQ~=g5heUQ{c=Z_9ao=jyRq7U<be34_>R%((28znmqSe0!%E{@S;DYb&=rQqmnUGPWLOGi4u@T?;6UHt
nNp*zuh-(b?8?x6dou{<6?bdd{Co6lJ@d)=VxLQATGtqy0v!^mew7RXZZyn2Ejfq}^uw_uJF<8yMHZ004z&gpkmZ9M!kl%~T4k4`<T5B7K=PdA>iP?jfNh3u
ybY7AjPU3%;rb~U+=0V+5}SA>bXJjs^13M6fa`a<5!ZVUG$Kb&K9|Vjj4p;SzQ<n|<_0oBECNbg@VWmCPOl-Yyan(M!^SB75mRQ*VEK6STt}Cy;SbC0z{TVS
KsZ=>Im84Dk<^aHh$1lE8B2YN+dE!^XSwdhj1lr;z`fkfo-r=FCD4q_W4(}Apkqu|%JirlhA7R$w(2%Z>Ix|K-<Aggbt!!B8Z>rK@iLpGDtm;OJ_FY*f<RIc
0Ahd!Uz7(73#jQ`;(Ce|)dm@ZbM?U75d6ZzUE<^3SPT?R8sDmohB7=INMnMLDx~YG70G?QeP@kZ>o)P?s)2Lx<Y#YT9PdflIe2OJUwPrjf)3Ox;cYlnltdcY
0K8cPsc^^?Ga=@&jPTqTv7xzB^zZsB$d9dQESn9u3raa0C`Jn1s5;aJ^5Uu4<~cx@^PNRR+B50XC*_H(!*&>*d8)wLGmi>!Ri2F(`HE(*rBoioXN;=$62yK!
A2t(V>|x9fY{(itkR?P8Id$3BveoN@?(-3XyDV4|xCSgdGf2qEucu)R<h-}G*BwH9LwLH29xxv4a?|76d_57<r#<nXsBLay%j|xd0_1q2(Lmyep9XG3C-jie
7m(h<6!>^mHe;wmB%mOoe2CImVAnN(c`V3K;skve`qsy#>XgCJEHriXGwez&Q`ICYu|dF8b_a44!E&M8<CkAeTz|vYe&bs0Ykp<9xg&*krVd-nyS}U6P%H@I
e@7BNnf$Goernuyoc%mk82DjE<_cPw81%zME(g_XSi$;tyWc+Bv#1`IS3I&Egu!F;#~r6<qRU+sk?C1Bb&>1!uP>=a<df`DcWC0^bJ_<djs*HxnXZUgQ{{fj
lE8ckP^h7L2Dg@$T&4!<fe<I`k5?d<9TYt{B?&+)=lvgdxP6KDln=17a5v6SI`{%hc2FEKAsJC~&MCOpJ7Dv?eEINsUY<t;==^R``pd5T7$pi;-JBT%@M=E^
?SSw0U^OE#evadg+G+#f_E1$#Ktu#V5)l;CkWF?~V#eCREh`_7re%N6m;C9<T>fZVPuxJU@Z4dB-Fg)&-<%GAP{-1i`hAmE0s$L1Y&LB_M<t8wI^pFY`LhPs
i`ok6-6}JBo-IB*3R5cFn)RpvQS0ll8@qNbfns5P9IPg0V@H;hOcM_%N_p(DRee(#=f4~p#7SzJ-b^{J?mPKp^+WRC9cv!1zdn9;K!*3MD*o$X)i{__y|ct#
9tH|w-ml8@YPH9ApKqr@VY1E0AeUfSkN~({kzJh*bg7ak_)SJHB7@3babrCy^<oq)$G-NNDo-Pg-K9g#^YWlO87QQ#m=eBD)#uS0T4Bl9hc^J@z1h!V#Ad%H
o3AwrIu+WR>>{V)-Zz2nJAS>ck1zAtpL0!}=y{dPpWyy{6-4e>^h(;yLoHk<xoE<tD8s-8G|L;U;L}J1iYgZV6P$aBbiX4vg$=$k)(Z_n0@MsZG+1tZ{Bgf6
=aJh=HLi`g<fQCF3bA1fqz7G#3#wk68B(-MhOu}MtkzduRP%=YxwsN62=d>m?~41R0zLZoVkm-yFTHvZad;Wal0JgJT7SrWzkm3DBt-rDY9yIW37H2)DCkV=
AKpp4Z<pb=R^^4lH7DorJ&*Q&OOsw#3;S2LabU+=CV{f&9xwbC*=dAuUuL}o)Ik6lJpZhJSZ{8BK%m`{l@&f8?gPuOkoxecJb%Gw^spre+wK}1e$WtY@5f{T
{-3Y$9s}IJ+}=LelwS@2_w0lZwH6bvpTTg7tG*Z@Z_#1!5`yWXpU^pV>IH&*GBx}9ac-ywl6P_c-|+kG9xL`Q>?8U*`tu&pdltd%f56)fs+*ZvPgu^eb$nr+
wRK+ApA`?AS;VR~8K&*(+-)t1xv|7cDL7^IRS<j|^$^uqa9vQcief`5@zNOAn|)m3&wAnVXGf)?#boupHzO}QxRHXez1doROy^=sjhUsyg~x36i7vZWTf6aG
r@Gq~3vlh;_n)mOEUTQh@w>A|Bry#u<Olz={@<*veFzm3;+y}ky^)F(WRThIcmqfT(jUfskIIkWhA56UQZXz+i7`=Q{IY-FRK#jy_xE;pufy(8`y~gOgXQi%
C13<tAIyA5_y+kv`y7m?)O85VqX?E}=!d%olei6Ve=+wx-J!dI+5NnDDZGOWb+w*PxP1sno`*zo5Ww(e$xb|O;LiEHh5dHq9Jr8-LXTkgDyaI1)}hDNV0lu+
&VH`{QHJ`rv{~D3*KXuxjjvIgGyQKVFi$*29gB-)sx75^?WM{4y>$n9Of}i>b}-Kf%Rxka>OyaM?W;iES-{`Hovg9r`*+^ftYt;{t)=Tc_-)9B7+RHJS}N|)
w6O3WFNd1uf4%L0?>8<!pF1Ot@!6aZ@7GHFw|v0mapTopF?J1b-VBcUX+O~&H2*j6jtq(H>~Bvk9gFXOmQ(hl(DpH>ws_ap!@V%OTo1F7?SNh}#K-4hbUtrS
{MqK+-p^fz8dRK86gMF)hTQ9=kSt4nxbv>I3`Gr;I_@KhYfU+IGA{1}8f@}g6}YqLtUq$*+Qm?bEZko4w`#C{S`9IhhdNb<jv(Gma%@~(s?_|ZS;rHOD=k-+
*vQ1jPc1-WG(`5c{AO*pCdM<0``b%Pd20Q=?y!l^gPCrm3H%gJzP<Dfj&3DsuQFprZH1uwOkli%T=O`2ET-H#(BWXenuY`xMiq!p+ERQ<ks3c-zG)vczIF$^
P^z$)A!)OW+HY(<m|=OXX&$v1kztC&zjj%Nz3bWad&HDGj(p~G=Jn0+G*5@>VF%t`_OfwLe5}Uxv~9jEYh9$QXd7u@woJ3?DdD<R*<6mGf1*A!Q|t9NUu16F
`DcF<w<7$`6r2ZFS0%K)8NqO(c9te`9~3D3?#893`1|Jix#ZA;op%R4$9}uq(!xgmU48~m`;KpLcI`{Mh+0#uVVtXS9ePY?{%6tTBbCa4{z?N6j{NGth7QXW
nHFnh+UjdBa`3#d&NUaIo#li<c360LXben1*@BX)wfwb0j`paiuzVEV*DxU&RMTUViF*-5<^vO>i>|VF%wBk_E_!AyIyM-zYjp;AfZOuGa>lC`Wt34Zn!97G
>h%}?TAq>`Mq1gqoHxl?E$GL!CvWq`ROIH`fs!3voHdxgOwrp{*6I7gb`n6}3ZDDqN`yE$*`sU_`H(<51$smuBtQxk3IW#SM$#bA0GdEA@8OM|6+;9Z6=gPY
msL_fzgpVMwk!cCN&()mbSz|`8CR+!IzAi*gn94dw@ha<gC{MMXm*L6^q&`vF6QfX+qsO!@yWo>L!P_P_>vUVGWARZHU>l=>`_u|wt{IV4N|*w2(GK99I(Tk
25NJ@w`TvScCr}2;6@#|hf{px1+%HPv&WOe$YtiaLEvJlIdHgJ&Lxf?v2_SUW~#T}<^7Xo8mowz`m`DY+F_Jd{kX$P`t0tSZ;vC(`ND=Lv%%$f0PujP1jELS
VO;IJ4=)u>$dQ11eJ8$pZ2rB0Q|$yG8*GOGn1Q?mP!o6vo?XX0cO2IzHRqEJ5#^$VbC1({6Xa??TrOREdPT?80a1(JR9HD>b!nONooWXI@ip%Ea%%QqI^=T6
9u{H-3Phs#Uvy21K=0P_QUXXM=O}}}wDh6o9esVx@qG*Jmkti|VLGGlLZ_Vf8zf{F3SCHZZ!n7_hp}25TlpLNXGCH3@)ttaUD;nT2q9S}^25ju<5O)BZq3nl
;H*Z0gGa=I<K|@Nd0qb8Q@5T@9Hn|2a=>SFum`Fl2SOf2(Ew)cwggyLFf0&u7Z3&!d>Jqjw8N?>-Bb%oS&;#i{%oJ-Kg0X}f8Y22-99ngdr2DcQlNA^nK$<m
91mWQ$W;Y*UiJ^%hy)KfHUk=$VhlHVGV+?obumt7>=(Ou+S4#7VLU3D0Szk5|B4z1_}JO6=u8@fS@F;GPw}?ZW;#v50c)7QCf8#jg50gj?W?<xevasg9lHG}
!#va*g&HH{@#zQ#-4V86-`UtO4jnWy3oy2HRs%9WQsSkR5~bXEtRK&RtpX;nG!qJ-98qQ<wZ|A=H^>j+t_R$Fe9bSc;{)CkpuI;r>;MA>5NM6X);0<Pdov7(
<Bm^fP!|3u=pvALZlSyxU@MZ4M}OBeONcTlP$?Tqmex;&)@VZbCtghdXYmzeSgJ$6tuY6;J>%j2A>JJN7I+#OZ}0T;(2C{VK2l}(WXq)E1!5jc#Lsxk4Gc9j
&bG_doO}tdj|JBSt~|NWOPB#DtqSg=AebFwBhe(ADD(^pAx5RSOFcO(*S`-anZeQ2BoBP^?N0I@ZE@zDoyiUWR2=IBnPAMkF5Ww`Ndv0~pk#grpUa-TQ6q^^
I0*q$ssduRmA~C_n;>n-Smc4Eg9!E#M#WqpL(1TnxaD!l4i7h{BuIcD`O;Ww@}ggh@}aho4%;IP1#HI}<Sg#iAofc-%*Dj2Q4hx$Bly5@MnM-GPsfLI(A>=(
K%RwZfOi_*k3CF-r)NyLG|62bFee$M6_J7`i)|#n<19{x#&`oFztWK*k`Y-GkteHUi-;&n;>f-YWQ6V$%w2+bfvj|b{I@(y>k1Y`2EP6WN7SyG=nF#KN?aV;
t><fj*#JaAr3@0lY`sRpp~v1Vkn#jS5nT4@rRi1z2?6m}5bQ_@zi51s_i7U)U(pp#EifE*STrHEux8@eb;$uqx}x`5eq$ALT`stp)`PXuOoO##GB&OAUV}mU
`pe$+Zw@dV-3P<GFB$X@@SR4Fj@|bzVF%2xfc56Vidb-^1?(&l#;33diwKVk3Oop73EP@yV0=(@k$^zBRU{nav<>kP7z_w`7<`TVa|Q=Hy_1gCm7cjMcteIA
#S+AZcRdeFDr`oy;ysXyIc{5XNR0<B5||(<Q=J3q^6ySM57T4c@$J__S>?Fp;Kz?4Fk{u<W8zBlYyzYj?h`7RB%}e<S%bFLXOli8vp5$VrOY4|yQ2$34uMC3
*eRbh32?yb*R?p?DLIs+4=<=JjLZ^)R~@o$&gPa-NPLBTt{X7pL-ydj_s%`=CWvj2Q@5|10Pnz&uE-RdbV?wWL9Pu~(6dta>jdVwYU5B-Sz}bzcD>p4y{E^J
bNbOR9z`i$Y@+Jz+8G?43W7n9wPA1ialfK^@&hH^f}XzFh8ku6rghv6NF$~JSWWQjARS3WPa)8jnQ=Wz1w6ng-6=dWwg811Xx=R%L@0O$46eu!4uB5+!Bw%Y
81Sl%-dFp0nLa6=62S-q0{L#2=5R?t2tu5Mt^y>w3}2gNJ10Dp@7j9y=FZ=5IB`5GPKFy+V4d5$M>;G=n#m?HY9X>#I0N(q4G4lGmP$v1A_w6(@oT0(qn%y4
?Q??kb}?t+P8puW4W9W7Ws|QKVTlqM`74_P1p#1Gl3j^!5#OzdI-93~(@3lpjv3NpKE3=sdH*ll{jb^q5KvJxghT}dAp}iCSKfO3fB$L#Pw^;D6%vPB|5Uty
gda|xeUr%eyB3e?U_%I@$kpY+v@BH2n+aF}3R)QjDg+rq#<ivh@N~{k%cE~*d7ZPcM|13WqRw{@vOvxd5nd_Az&vhHARLo^1q>Es;jlqBut4nuB19M5WF3SK
pm4AU1#g0<4?)xf1N-y<#Hs|qW?Ky6t5gSKfj-ao|7xj151;TMkg?{gD+1cEvCU>nPyTtl|CUekWIyrN^ZtY}8U&q3xKbn%4AbkYWCBJi;d@W1$PjEH|1DkG
BGDopS(=1?Vcejl8+y8EGEdtK)8vPYIACv`hEWdg8pqEAX{hmK??2@~{(+g-A=!JhCDJxMQo4H1FaAb<S<~0JrSz0{Z=q>nq)2IH)!*!Omy~kOIZ)&@Q7F<C
uhE*SfSP6yst@N^7_Z8I^Cc8pDyY_|R#>Pg8R^#?|HNmWXin~@r~JKqy?ZU>z`R{DX_{1&W~pC8vM%+jN#Fj#Ix?4KdFtm94^t|f8ad~G^!7TD9>94+bH6sp
wxpvwo70ofc03Qk$9k~WshZFo{En$f-FnRQaeS?crL_;Z4qF^_G=1dKd|znki7ToHO$F|Q4?H-@PAS04lBgPY-(1^4)a8b5+}0HvWpRO@HIjK{fGA0{Hk#Fv
I%23iOID=p9^;VupYpKp>GZ7cc;8=BytKqX;NpQ(Ob=<9pC!V%We{)l!?O;PX}qG7Oj(X;I@zr&ys#?|W_R|y9azLekZMteA(P!@nzGL@HPb1DICRK6_jESU
<dsl544?Cpgsmo=;|gX|i{an=ba-1fvD^DG>D|c5&R^!ZV8IWB_k6wPg@>eIW1V*QVer}|%L1Tel=%RfK1;Yj_b{4x@TFxE+gt5nVf`++{JUqz>+vx6F!ofP
2R!A~+cFUTn)>R+Lv8gr*C$thKHX0I@r0X#Ay66~!XCfgQ1(M_bnLlLHfg5WD5>#0+&p?-eD)LHH8%FbY~xe35r`d=PdxMK)eWE2pQoWbHBwc4r(^qd3R*Zo
%u-C;Js=~I0_78EP~<03ju^0Gzxv#nXWXxBP-ErxnCpD!<K3irXcg0%Yn)%O!Zq;Vp+rIW46{Occ4tn-JVQG#jXBJlC>tbycqisFg~|UsG{dBsmQBYpj#Eib
W|~Ty_nt5`n%#3*J}6_`bg!Cz<orHY+g{ZlV^-Ny;N(4iEa1t)0sq}I-W6ZyuYK#s(lAEc3|K6nbls@;NKyxp0T|AIo3~X}<5luHKz%m~8dJvJgUWjGxS|J+
$}`s$?%sxk`#%;i_b0mv;pq7pJ|7Yk>?|vhg`Y4Aao=aBt)i>*^OBkL_N6k*G53g^!mlo(l9hAXhx(7GOGw{%`H1W@MMwNd@4S4eNEO?w*)#6>A9wj64kd4{
{`df6eKl?b02F{3NKQ;ghSEGyBrcSaq1(HML!$P&=QL3h0TJKcp|10c?-R&BxB1^I74R^6|72kEFY31b&3~hLkJbD8)Hrb6KJokHe+W<k{`LNS70Q3?s58hX
;~~O@4oJQ)9{!qLPwebYT~E<*Fa2tFx>!|4n*~nU9$YoeoN;c1L;j?$ullxV@H!I`9iL8@t<vZmKKEdw%dwu=&jO*cMr^GbU;|JRL+5he-@rFQx9<kFF@c0c
22ib=!RU53d*=kNO6?n^+Dix(K$--O@CwcqK(JUGc=DWXWY`0~Kj+_Pbv8N9sOD9~St$^rA{AH@(XWO>5Z8Wx;RDy#>Fbd7ocVfs5Tbb~fo;3O!vel6l*|a^
tt0rE|L<SvH5~vqZtNNcJJuqNO-M<H$1uVZ7+xp9q2t#_iJ$|Hw}2EeSYhel_lG9QGkMMvpeISD0+9Hr)^bCc4I$V&xM#<D^%rxgjB_3Vz36Oq81ZoN>$&ms
X(7g5p)-IMPoG-y-gOH!(tms^Zu2Vx_WrDK`!GMJ^8Fdl_5STRf2)7<XL@<qk4L*1>G|}~N4gD<d*_#bcP%4FXpPx0*}?D+6T`?;`THFlhMJ4poY(k!!l$jZ
pKMryC@2{}X8fmx>Y_!LY*wUwp9!?w?XIaBih-=aKP&dO0BMlS*2?EQK#!~-`R$Pd2kRrBO{K!84a>X6%VSo7UOFv_hM?dOp-=R-DRC6QcDw1+J_89dXeV-j
f+&gc3|F*+OW->cpXc|my}W!b@P}LLiZ@=bYgl}_AYs^eLiKn_Ar$R>#hhO5tQwG&CU;Q4T?nEWBLBp<i-8R6m^?M!AV9|QQ3VL!(Z_Y|%5{v`Xx}OW6da|4
uGb)k;D)*tGNnN*M@s2(9WQGmhauz<ghbYC&%q0=hfqtmiPkSLp{y5a_GCAfWq^K*V&{2A^L=Ila#8Xr$<}^tNQ1e_(G1Zd#;tfjcWsq&V-QOWH1xD+GAabE
k_%y#_y1?&^716%JV--Hb<`D>*z`y0WI+N<AaJuuQC#n0#n`URcSYXMEDt2mCYpg;+V@0OL_?Qi55?eD8>6oL?|d|;wegkn@q4`NqRekS_s;TyHgi2XWa0$x
fy_1xD8sMSL-}^_@s!I^287^GZx*3JSjE>2A(~k+-f39p`te;po~FHD9lX+dL$qeCP*C?FQDTRiuBg402}E8@%tB8kW>CD@Pdzjpe$+kyrq&uf2Ck)~4+-rW
jja3;$1jxqzh2Wf<#^@8xE)B{gZ@JCFNOTu!=32Ls9P>w@}4~Vzt?V1DF$R{k|(}Kw*fE*$q~w6A}Jj_kwaD}hwgki_h2AsDiSU1cWaD3=be#p?qCL6ou~qk
A!>T2y2c2dmM#%Gs-Y+ca)HR_(NJ5A;DFa22Jl0(@_P<064q112e?p_I_~X{bOySC8*=L-WBaGQgM+wW&eIKy$ZQdlPsl#E%ij;1fS#|WG$A^6A|zKjeL)%;
LLRZq%!uN#zk&4ztql;gcx!MZusTBH7d<#N5i|+XK#xa65<GwygCqlQHN%x{Ca^jl76|0R2Q5(rE*3UHinQSZFq%3|%$awhG(=JKl%h>i2*ar|;%hSwPz)EG
CTT_{_s(x-lG-Fj2Fp2US;2HHieQmZC}{{|wxx=Y=O)L#f{vBFdL1^1w6**=w0-xp4lEVfL(;hrU35H|ynen_$yXJgjcsCWYRi}C|Aao_c1y7nb2??I7pTaX
5Pgn0+ukb|@a~KA@tY5<uYpv#x0-@O6c;I0Q%(sDfE5#i(r^nii~8~HLnuhCFl}|`zi%Gf7Zyt`_E?0K=;Dp#+9Pl7Z}aWi;r7>D=1Sx?6`(7sAHhd>Uq4>f
a4?q=1uz7smFI}Dej@My2$$hLlqS{c!~M36!9kyIz>rFN$mMhG^6B@iPw`|rghhTRoxMC=O+fJ<b~W1@?1!?18{q$m3dgT@3HZ2zD&HRT^t8czOxo-M|5B}M
c2X=ak_6Sf{*UL$n+#{Xjm9(D3~+`{49P=o-eFog2>}@p5(ZcT9KeokT70S@7EqNrHyALmACH!2i&IbqLgh{s9R{;1ZXhj!{thEns}(%+hs;UIbr@1f;+cvV
in6=4BCn&PtkyNFXKMKnMFI)Y3Xxnw*g$S+Q#VT-(90^vClbq!U=`F01AT>oht`zeo4p<}fn2aLzN-kTRoQii29X`EbgFVaO|bS*IP!Q=1{#0$h>)=_22GCb
i-@&ktE=w7JBsmagHT3_@~c7v13U9&wDI@fECNu{)&?fke+&u}(gYg$h`tX~Bo^l#Y2dNt?)oe=FM3^=S;3LEwD)(+9bw~j!#K^)ZQjiub(Jw=7Gion{X)e*
p}r<)wv1NBmh+PndJBa3nOqVcwrRpNXK{u&S$0DWRgi%qm`ySmDI+Oi+`*K$v^{tp>pn3(pb@Q^5j=I#hqwVs7*`UhSXwa;jA&;zu|+5>s4;*7IB6g#5W_>+
6Sw8QTK<nWyQ8PW-!l~9W3#glXl6&txmUIj$Ue^D5a|q+)3d^CJwu4i_pn&o%kptX!sJ<%fL)3xBtq&2Iw-U`lqX`Uuq@2Wr+0%y^09UxwVU344@0A`*nRiI
Wb!<>#c`257sfB;N?I2LQz_mK_{Ch_>Q;zUA&RIYM=#=1Ps-w0T-xe=&>P!`ds!;86lv5iQa809()IUyE-|veGEYHp?i`3;d^7F(SV($1k=@k^{g696LxM0r
>ap2TW2x}d!jPrFU(@R!pM=$JdpEFc&9?ASM2m%<mn<BK6|*Np?I@n?-Gq_icqlZ5Ao#FQ!2Gx6hk$r6L2?EgF6=ivZWsEv>__HVvW{tnc0o^OXR*K3{+(Ia
AJNwxrS98nzba{Tp;Ev6`saGFR9^od-gUF)ss`N^uE9mf0R!_Y+eqZsfDuyX#5Tsa7sj^mBLO&q1+*XYo}5<z`c*6-r8lUfZTe#}bP+zhrBg_0o@p>zJqt+#
_m6}0*3F0&7Mnmcs;VnOqUcVqrnCZWOvKDHe8jI-iJ{o%Y+<!xn)pCMV)fe(J#$*DAmu!0Pbvq_?dXCrhv;ss?ES7q_8y!F%qxqN36~5>67!e~mEM$sEu-SZ
i^A?<XYtf3s6E!bUAT1&K;%wV{PX6Iab-)BMNk)YU{w{_QPh1^;oC7?uxk0|DJ*@>({J_SyIPcte7txMVyA|t0r@H6SbmfJFzCcs$Sb8^`LD3&jaBhHd{;+C
aLCL{DE8@G$%0sOEku>`T<OCCroR2Wg(t4KwlqYycT&u(Nd*Dv;?hJ}nEO<7j!}RJrE9$<$Z*T|l_NFH+}|9b_gbxpxw+Mp7Fv#3pJedMV!fMOpWejfs-1BV
THgk6`!g{hu?#}e%XX(($*pr^^8CL`?#{w!BT0{w-~^wOj}ueK$wv;MN}bpC<(u4WWyQje2lHV{KvT~>_|2$gaz%*r@WXC;c=h4Nk5%9>$qSA*V=Urr)7gIy
MH9eDM14N`N)KOicR%b?K5h{|M988E2jk6?nGS@4y%~W{rEaUQNe}%4_}|>_!LH%z5nz5ZyW)3vZ2r+Zx_$70PxJn_56r`<9585qX6^{T<(v@|Vh%7Lzt7(I
XqukvVgH;T$A9w&zp2Ic^<ABNIqI+MS_8tOTt~sYA{gPT*>4}G>j}!d6k&>A_I-_`(@S<&T<otbPWjAqW+95=oRH`DEW_T%<!Fh$8)}w%8*&#R^BnO{Wh$gA
Mfxf>Y|w0~syV#EJ%F8^(~+k2BTl#2sUr@52Uk;tTu*H}R@9k&<KfZwIn}deDT;SEc<bW##P+TGJ#(8qIklCJ!#VBw+X<Tt9uFQoJ(+mrQU2xQ#<2Z&c6H;<
XIJHMbk|j<1Q#J#uyF3-!?+Gf9T54pI_5g|A20MENFWx3`0~IAf9!swrpf*}p$`#1_ri~;Q~kHi|F>XHhX2jmiWkkr$b~7#oCkUD3ZAj&j2DUi-*HZd$Tik_
X+7+>yA9cP!|q<`@?HYtjzgq8fIRhuJwkNr1faeWCmx>j#pwiJB~qi!;RyPKpr8gJ0)~cxpiOE5BK3gQfN>9~4Ma-~AxTKFn4wY%#?qeIA&=wU#ii%|O+a?-
Gj2G_ab%_(CTnFlMOg)s6KNec#sajIf$QSKK!xny%b|Xe>4%^nTEHh;{=5#DkbYr><*+uD8%xi809gWK0PL(Js3+1L4v-Ihg^!GU@rTyR$7QtvUUpy;n7{*-
6OodnA*PQE6Uu`4!1*caLDB}3)cGoDo6UuN?0I5D^}X_?3VeB$J|quN`X|VAfy{wP;UmyJ55$kF)GTf2l&7Iu_k11Yyzock-l6v@QoVdh?oN^+4=9nLG@+tp
py5Ergb9fbov?&CWPp7SaC_(XWBB$e@YS*U@>q9evIc;UVt@x#_<xOi93W3W%jf`Q#1;jB_$dCpzLaE|pk01sSuc)w^V!c+_+}1xKWmXQti_wk*WYe_%6MW3
qA3WP3Io}L(scvA9~}SETtK;_)jZ`>uVH0DKmo!O2tV=x$WRzCiXoZ+od#Fa9}Ygye+2|TI-!t!^Qw9(eQ-HU;<_lgwZxvaYmmZ~g&3<vfJYQXI2UEKLIr6a
EF(kVz8z56!&5PLm8}V1^lpLxVcTs*5G(-#1`V@kkOj@w=!{4-Qp!<p%gYYC-$XoiJHuytGXU@iq?F@Z68_I@L2Rg=>M4+gwK!cM<3h=@3Y*<FA_f-fyby>T
>}sN$966s^QnV})&LQ4sTt!x;RIGrIM_o63>&gsR`Jv;g=xBLWfx@_vZ4GNqj`Mx@^X=j7K>CSKk^+$p0s>Vn5hA4mv@U>DvgIw17X&C>y`7yjQ)pD1lfK&&
Zk^9>d84x$Yx__0$bJH30rwbA`@Z`N`a8cL`ENDv!hZo1wNZkV5BrY}|8eO$=*1WNqe(}&pn1j}YPEv536>e9?J$N)H7vc3<0ZN*?mMc~;K?ndt2x1qf1E$5
JBL&Ja<mi=?LVRZ2m3$ULCZuo2a$mP7EU~ku#^;16pv(XHW2(kH@W72<R9(_M#(4m2VWoaF^<E7$EW=HFZmBcd({8(ab9ZkDuNI89TYeoGcg7YotlY&gLoZ>
GyDV4@l|-jQXZ#*@O*<04n2h@K{N;t?q6p_pq_!aJo+2?P<FR4!kay~Fk)l<YMfNWq06IoFBBl$XdHdmRv$n-$`~EP$ryq?^HAsnR#4#I^B=sha6i|D&V+sE
Q%!*Q%lcVu#+jl<3Jdz%D^Wg<Gq8vE|8gF!%*qaKzk7IBmLtAXfoTvjO40z(&{D+2L?Kkfw6v6q{6zziD2a!hAZl_@#X}>U@iRuDauEA#Y$rjhA#Gv>m9T&M
a3Aje^;VQ;A;CYVYIfP=T#_EpwJ|vAd4Jr0<NGQ308jl>kC$5tVpxt*pcu}3CV%($2<#)c0QyRA+`EaI?gJT@5@^4`D^kGWC(PFL92*}G;Q-0JrC=>!a>L-v
W-!?ZWH=dvXmOG{_vVZJw+x|vWZCtB|B3axeGCvEX!^z-VlMFTLnb(zdex+2a6#mBFzN7k6(k0(@P7b5GYPY(LsD_unkioaDG5Q3ARoDuO#nfBuG)m)5u$Ea
?9}T#b%_W!DfweP-Jf~9`j6r_5eFxUd`!OS$ibLX@_^9O5*nrM$fx1^sM9O4I8D3n?9gAF?XzQV<q-&LzPGtxAF$eS1BMf}x%>G&2K}z#(9hS{K!>ov<B2;y
ysHAF8~4#_6iT0&_<hZdKF$&H(CbTeZJJ4z2Hhcpv(^$9Spe#FvaeEIYAD2KLaO(5*gU(e;LKVs?v6}iGw_}f$8n5_0rwTCb=PR7yLg`$f$muOa|z?o^Y!%!
H6bVU$Hu!bq)=_JGgcWR25j8@M*lDLbG}Y^r1EjaK@%buFte*2Q(1B`W0Gzp54yzCde~t*qu|CpQ7!y%OnzjjDZlvPCpxkkFuC`cg2-hj6>w4QbO-VLj4=d}
IQwP)dL4$nhdj5+U)oUZCp#y;LVN#-{y$HqXa7OL{yR*+mHwljr`BiVLXOwHMIe#t%)>2~bRhptn`u+F7VnyUBTgMKISX(xAHEGqLm(0QBs2#^ggb`K2gknj
zD928hA;5htPL7g8MGjSF&P~+{pNwh4617Wfj1n@$BEE<mDJ$xJP_1*qDRBe_~`6xd6#Nc1W0!y`6<JPu3Zf@4}3qPQ@3g3&Pp*6W?UUn9CIF|QUSmlf#8F~
zO~uagF6kAVci?Hlh*(TRD#0U0=)tBJr1NbHRWiXf=VWIzi--aY~k`$^^4iWaO6muD(e#%RNzS0?G;_V`)!+{LQr&QS5!pQ>E;d#`5O#xLuU4F-tLCw$4|MP
!gC8J**QH<$G$`B^dH^%di6I4)*Vc67k>(i4}b`EjoI5*rwij_L&O+5F}a-yNW<QE5227cay|W+45R+xenYd5s3U;Cdi{;{SL%R{go2nN%qRY&e~;-xKMOyA
R}z~4i-=~f{dG5?wrzUW0*S(O!}^e#q74!%9Y*Y-RiqF3+j{s6=}4~E`i$G;=Pbd84wWsu+qQ{X>X58eI^MK$yO%25N(&yX<+F+{iM}%h+Z{$c*}iwFUyLqE
vST4s0C_4wq`^RJs1wnPNR&u2Di=FbAQUpxbRdFTGA>d|l#)R}P&{gDRa&JaNH^0iZn;N|*jj{Xs7UPu$0&4!Aeeu1t-z`Sh%C)Yt+I6<{axNc;nw`i3OGd9
PaNqyJUPJ)Z#6t!%?-24%Obf-3UwYOmQ=KhsbA5$u35@IqkWt_)81B!jq!%TDTEd*4gnS+fS=O11qnzg45+wmo&PfE-N!`iK<q$L5mSByf@;9G4&3H<FdDa6
j&Bc4EIFu+;hb@*VY@kSfr60Jj@+3FYS_~q{LY5PQ`A5BFvFq;+VjUDq9mT=g(O)RbeDwM87plaTw=-N{*$1WxqraXx8Ko2X~E=K1G2FZbRqFi?GrjLPp{~E
!`u6ndnNuA-SiV*z<+2Rpiuts{_@E`sXb_Y$Dj8&Wejls?&B;ye5iB8>A(&5mURdrc5^1;U-p0xB!_vLL7*uKpX6<<-^;M0{we#yzW|k=dlB%C22Yx=+prpZ
A9!HPyEqH+&~QfZ6ME{d6+iaCoaHOy3E4mPgx<Yn-eoYuukr&ayF+=C+WE~3?ts7#wU2&Mn2^ExO`~~5fGm%=-mV?uZbCFe)7AHw_VPQ;1lZ3!rvgl-V5)%;
7%M6w!q!C4Xzr06AN+*eI$nb_?#|iswf7dI4m*Crev1)gL=rRln+@PfL=W+kWj`%WC;E0D6JHMne!b3s=6{$@I0wr6$TC?;LYB{cE_y)VK{^P+yVdt=!IN-z
1Q<R#J#^5MC**$9C*lRWVGK<oe#Ar%a6>R>C}8K=SKxma<aeU}^>Fq=et;-S3YDO!3W*^|X^Et<WAhF?mza0Tecjl`zirgX7ELB;v+vH+$A~Nvl?96uB^P47
-=L;GFWl;#=3M-biW|q^za6vooK?aYF~C>)k6jR_`Oly%2idmnABLH=NppeI+w3n*$Zy+YI1h>+0rg4vORk+%{rOG=lv52X^E|knQ;XoI$ocj0_?%pkIep-}
{JTvH4`6wVgFb<Rb$4_g;pfK24r%a1Nju>EgsGM&8k!_#f{=n^5kXM)p}apvCHuyG`@hY<S;VMde+F`KhmY+8o(B{7mmrP=^(c5jQ70sX19=W9MujJ5Vi@a9
G&87KuereM^JNe>FbonYkiQSqIO_^&AxlVq9CoID&#&EzeybU=lKYEP)ccHhkI*zwgIPGjU>Gzw34jcU>TlC72{r@6df<wE)lzxJVeD_sJ54j}aff0$DEQc{
C5w)hJqxGA`i}3Jpwh5(@N<p}T5pWfdymjhF!%y@pDu)0h(<;;{d^1jY%<}N<`edEd;O^=N3O+$!94*uTiY%ShR?G(Bam-nahizc>Kzk`p2#WabTAx$8X!A5
o72W4WZk}SCv)Av`-&uvKw<48JsZRC_HQz~5!(9e(J_Ae1@#(enLWur9W$Ih_%No9<<G%g6AZucoJ0@r5T8d63?=<S^ZSpbFxUsw8xEyk*lzxGh`1~MXq#>~
Eq4bzzCRy7I=%X1It*hAmC}A1p3vfcl2c()hNlA*6oQ8;<UTRa*9+-6=dM17Lwy`3!VWdozo?UTgxS;~qnY`e5Y#dx>-?StFt^JgGbuL$_K@x*4l%^Wdu<I}
!QX6tNnupwF?<1sG2%C&ojQx60YJOh5h*0s%>RxZXsB?^{3Mz>v;85nKv-df_4j)>{10?1b0EVr5Bbchnl(U}gx#NP4W?zdi5Lvn92h)@?m~OvH)*g^5}SLt
3KK_1Cd-)MSZW9<i8Bo&k&T1YUjtLW%iYZ0JWvQ34kTbAxclHR91%2RAi^B|=tH?*+9n-ck&n(hf!N+NgHtJ^go8oN1%iK<^uWR-PNB)hBR(Pga+u2sN>hnF
Vf0xKjr(Waqx=i}1T-uJ{PXwgMpIc<(i|o15a2Hj2lWJLe!Y1~l9&|}_(VZNN6Oklvj$-J%7&Aysycm0MMjzw(qO3`wNYQ!o|nEz3Ihp^hJijL_OgNFEB!LM
$O0yisA>>25j0ST*#-wFaEF`7s6KLJ#ZA~46>o}N_B9UNc8PfSzF&I(Oq%}0KU!u_xcIxiC)pvtvETudk@lwuC=3yY`OujCT{)Wm>OSWtUZ85DN<lF+NyN|r
A|AjEb6E{tL-)B1WrWx^4U^y5gSid|fzVCQS0SUIXs+RXv{OfZp)oLl-hJl~+~mRg$zKHT4MFb@wCyrI^Ac`5w8CH~89ZvBHNp>%-E945pz@3r0eZhrJQXb!
KRQT$NGwqF|6W{NKP<@uOegDYP*c^gu?g|<gEd~Z8fZRYKg$MMYqT6|oTK`pmX?Gz&)}FbzEOVQdc`<bCoixlIPM)m)26?_c9{r>MIJ@u?x3&tef~3h+*>!)
mOX11IhcEn{C8wF0}6j%h)4B5VS$NK88Zm{uU$tU@&(`l^OsgvQ!%*Wz2_`_X|~~C_8@Q9czGBDdeG8MB+0=~88UYG2N0gh8H$2QJc5Hw5nE~kCm6;vV?vOX
B@xlpF&taFlY&?pZ4}g%UsL@L@A2aE4%7{h!1C0>!NK`t_8)fdDwDi8nD^s{T=cZv$ojB)FzwX*<b1wZ3JcEz5ux67kA{r4K&!+bf-#!c49g*z`2GKeN-?xE
48Wc9H0fsqG&-1Xle{0<-p!w=pL_jK4WP58AK!z%U>aa`NO&2JSbtvu<u!Lr#BsM~96|w^N35+?0P3vb77kMYZ!#ZJ`<;L~=ud2)h(WiT4``Twc+s38MCoEt
9ZCDhd76Q#<WQb4TcHgx*mavYLV@^0m>;31O?m7&zel?P>PP5a3y{mxmimuqe!vJfIsU%7JLA+J&|5r|J}1_PVCWavW3u<coK4BN$1g7Ee*WOlCu3zo%!YqT
2UEp7j$!&<iuS*`9K}>RE)$c*2~JWJqu!^_=Z26rLdi-S5Ip8WYJi{0<O%jv&>`H1kF+5CV95q%EXFEI7+|p)n9RzeTNE)5$$|9IHTour*s%RM_g%3P+Q5d8
Ht+o($NlH*#`XJ~6x}JJmp5hzI<{T6KThXk!ZuIc1peSW;2U5<kjdXftUXISrzP$QvOX%ljsH!eF=8l=6kBO}Gk>#xo+^Xy=P$gajV!a?7a^>`EMQ@kB%a;5
-nc9t9RAJ-c4r3yAd{;>IDkTx1KQK9B?tIBv0gFX0p%w#H#nC|TO*hbfxJEE&)$Rc`ycagKIupN)UWCX?;_N*HdYp982bb>05oQqiUDi+A20i`N_}~guUY2r
!|M(QJs|rWKgsi`@|M$`%DV><9i~J8lcc&{%bsdc+&aZ4vjj<fR$o>xG?5Q&h9(OBHD4kJ@sr!iUJ?(>{MtBQ;%KGCT2_lIR~fCchC^FzjAyseUJt7$?LTII
;2ow8Zxu`<fY9#@tH&k~y`AbAA6@40|B<<MUj3kP^8fk><G=bbrwl)%!1j@$3_zWyT$6C~<Iv=@9%eZPOPJTRVFV{$-@hhYz}RyMLx^%&Cp=SAQ)S~0poz~s
IG;MO^2;%ZnDdJshwML~1I|I8Qoa16)<?QS(yEgR2e5djVj4&EA|^pZ7-XN3+Oh03(_1U*Pl4S&Kc-LIz&`xh_F`#C7(b~W6v_P8_`lbg+O%wHG&sRF6MJe%
iMkLtpUt%uBv}Rcv4VDyIboou>=K+i-9JA6_#D6M9t;@;1|#32Bb0}e4MrLJ_k_NAsnP!G`66y4f8CnT3Duen)o+9Ky5kU)teQ$<76zUJ`tz2b=MLrb>@`1J
Va^q;q{|$xagsKdF|DI4o+j@-BM?$yGwL|t$Zm&lRWVI7QxSmhhq4EHE6A9cZ21mZI0v2V#38`n9lcSC`dVz)6tukBVl6^vdq2n8eUH9=wV%WHe;>y|3Zv~J
^+g-FM*C!Zj7cA?Umh@!Tu5lTK?FC3nB?nAF5sBaT?mjQFsV=gkw69@#eBPWHAjvN<3GeYne7f+d56kF;Cpaos=EW1WCvjn%mP)<i<LAEmvr{$d6d&k1e=ez
$YlG_>c>sGAipd<G|+L^n<><X_7wiDVR}75Jm&Z29yj2heW->YS)mN~>4HG%XmB@&qvu`hM-bc_jGwG^7pbGNBLbj&NJGP;1DOJrLtig`gK3NOrPY%=6x-%{
9#RnWIt&f?hoDR2x5vzy%;hT|HOv{0*5{`g<bB=<%rXq0+6lo7cbHAoJs9Q&O-)Ogmyr(egf{~Xl(3$rN_XV+Cz!tv&-3|?ITqMkX>Cmq`Y=B>aS-?qOxknT
Thvp8LXv;2PiOP|druU$`Gx5n+3)DG`LNKwSg1;%BJGo-NfH$3(k6{5K}Ol60z1w)n!2StIKlHEVh&gMIZySs^c;ilDhZq$80V&4YC-If(mCpmOq)*B{s@@e
H1hlSn`!t-84Q2V@eYDyX`yKW*^DJ4ib#O_u;2<sJ9X#)cj%ciABp;ZxBLVAzfXf+AFwb{Mtiob`#dwPuzB>xJv%sP!K>Oot`9O-ZEKhEIrZSKGpU(7@NzPC
aO84-Z|M6^(talI>tD3|fBQ)M15K6C{i=uNDFsx(7*EvxV1Gf;KW9D(f&HN`Umw3s4;?&%2j!wW!g`hi`V3$W(1XD8e2aoTVLh;P;esf&d{HbXSWUqd5}Zv!
Faf0y{yz+6b`Pxj&(n<jL+v&PXG|)25O0Febj;97VR3?c$Mzn>x&4_0$r-`nhLd-;F#kcSp5gc<ZR11V+;BfJuKgH&fO`I#0!GZKK;;F%04Bt<L{JBw@ipDM
h#Y|?iuKz3kM;ZySZbf*W3YMkJ8v-gnuhb<1-v65?%a4o{hgiN2tKf)BqCA(EEHNjIy{6<1Um{S0y1~qq=28j0a(F#h72Qs-H1MLLsvsk(FZb;$P`5O!Pfrf
)GK*|V~=0a;o>Y$*_1uXbwXPPpYvY$)Eq);^7D|>ZI)V3EK>y(G$)d-iUHd);$N&g%$v{U<F0RcFh}eDgYko&<aRKafC7N9dj1-IIns?IF`;So?>@8*H7D~^
@7<mo#M}Q)V}J8+%=H}r<OhEx`iGDFf4yh8MEmTDN(mq5|55%Q)%ku(s-zFdjj09Ggyaps<$Hz~2bcW5E+MIj{!XBSAHG@Q>rhJv{7`fVzK~#a->8TB<8^?n
Xn)VEgZ_I#BPI8jxREG&C?XJ31`iRp`Mlv{PPDrt2t2QrH+h9jx$Lg9!H2j%6V`p0a3U2azgbZ&YHd}H59~JI=XT)`wsbTt5nh7DM?|!hY-3OvA(5@?d@%LU
UU)Ag(4u0DD@Me{z_QS)=z}c_uHm4<_Z>JEXp+EZ{63keo7~PfoBMHKL`eBQ2jH3;_)-(O9fjj@WkU+z*FN9(`a_HyH<UnpvOsaQPK1L#cvqSA-x68`4aMg%
Lq2(ETgV`l3Ie!1j{Wg$WZLR;?da-l*$4di{7iUsPti~w%i9a=8Zpx%FVx<?K3*Ov?#qIMI(hLooMRMT-tVgzvw_qqdM}rgu_|MjBnExQ>gpqCuRuc-OWZ*<
(0?qV_CTmXB$TV&eHpG$h4{^r2Gj@dz*HArcw>oF5apCT)Uk&aY!2$N5Ai})E=c$hOrQ=4DJaT()8_6*JoZc2IK6T*BY2s6t&RTN_vPMh&>=ZS3%^}X@`8nW
J2-s2S}E)D>qjZb`&wfJU{ZQBJ{pI^Tlc(r7&bS_g<iTSNmBtt%t28?v=LGSlMox{x|W7Wh3o{uqDiIJ35RUZ(iXu<rl7^58fMG+t_l{IC;FRZQl(<U(Ydmv
YM^p#UO$#)LV>hcL}67H2!|(6vIFj?8(47GJ{e{;wSSi6>(J&Wi&fC4?*H<L03QGM1G;@P`#-y%@bVdHAN!BZdGepj?El1x1wOA`y#K6MVgC>4`u>IU^%)$%
xBS)qmHdx2_>Y&kN9Fv2g&=>pr*J)f@}rmP|NFn`|DVZ!v-tlX;rV};{By1o+4Zka4?Nra`|>#YPYwSsAMJ#n@IOD1^>g>9A`mGf?RP}^kmUbY);`a>|3v@4
=i`7opH6(c`i8S!kFZ`x_x*Z*(9%c2)P4uR={97cB$7*$uk+(N&i47>Ll55vO{QLBICK!S#%dz+f2M$w5C4^h6s&)%3-Vfw`l~?1)$AepJPYq<8mqR=kc>p8
kMD0*d(S|@QLd2ats(zL+krF4imF-!vJL;WF|1?JjSxo7^Za+M?Yi6FjY!}6yJfEX$^N|jANzH;W%ZbLH)Tovj=5g=d3v`8hKO)bb|2~NUy1r`pnWR;H~0G&
;j)D1{M)eO*xl7ne##rO|6>LmoO0~A?b6+Lp27cj?)_i7_-zIDc;DB-cpML}>w1a)3vR9i{C_`wbqasi(M9}@{T3r|)*TkVjP(B46_0RiQQed?Yv{L9(e>Hi
d-%jq!$<ty((KrCdiY*up?@Xz27(*^#am)BJBIuox%K+}yLYJ^x^(2;e7v8=FV5X<%zinuJx*-5rC!_LbX*8)y`y(s56Hf7NaVAddpX~o`s{z%hTJaG*Z2EA
?p*MMf1Q-^e~f}jukbxTXO{DUl`OoJ+APDfbKl45p9${UpSS7yJM-5n#}VJlt1{SmUw@;mwXf54>mLh+!t8zkejtKEeqUnZ_VyjX()%A2pToBw*D99sMd;tJ
#dZX7It^<Q&W?atgds&f6dcKU!lT*HH7kJ%>WA8(KZnu#J9j`Mp+8dnoA337QODFdIWCF^G6!4p?Cd-{HeL}x9msjRekn_(O%8Tw0BLhDAkj<atuG&Q3a6%#
?ss_z(}hWot*qnej|=#vSNqdk-9S84Z4UTbhUJIj6hsHLG>Yppl&K89SjR=enFDtgP5;+x<jggP-kATl*!jStp~yIo^RXw<_#W&?FJbMt3jbi|*6uGO#l=`C
kB7NP*0z{F7E!uSKdHdurM<Uth1M+v*hj1Fcv~>OJTYQ3ev9TdKa`KPxtmGl{Yu3J0#K4r9#o-xmw7vZg>h)u&Exav;GZ#Ks2Abm_9_c{e@)<dp3TzsBLR5X
Q)X8boXbD|dqhx92&#ULoKRowq)<LT74h5^R8kW;`_e7ZU1F$_CuDZ#545wqmm!V&{muSlL99{#KA~IalwQ_`aLl8Tc5<u6ARZ&kDjr@4e8xQK$443nb`;uW
s9duJU3{G3lAJSrB1NW0b(r?Jz@BFu<?GulBwh&J+c@XD?|q})`!bmu$9U`ftqA|?1}E|R@CJF{I2-t%mtKMXH*`azZ44%sQp85J3#s{JsiPD`raQX({_m%U
y1YDnI7gxVv2owWf49TLx=#2E#EDU<C`b#KQYkorv~ycG;>&OOst@2mMjxq1*2tqnf%9eWh95n?0(?w}OW{8qf6wfGpKQP6%-+WTvfsb@S2xpg*%Q~PZru8-
Knm;;)uoxC%RBZg1^z?@L4b8b$5KSUyoOjNw%x<~fuF6@tO)*#JiQZ`+W+NaQ`L3kd<y@Z<LRE75`|h+ZY4qgeDT{n?e6P-#+ZHkn>M%TNDLp=AD_T{NI&=e
Ro1>c{Xu^hob$Hn%ThN3bHOO83J?ksp<I3fhg70}qs_<mcwPR}dJZTCBxr?y?stzT`-)eJ?;{M~ThfYcl+`Gt%ZwCwrkE+j{?zL<%;sDivj5wbOahdGUkl>o
ne070ZHYWez7Gvz3J_2`U8V_my545Z@n*YOA)|+hjUz!Kq9j;tsJyjcn(cW>L_(B4k4u&S@^O3E_j}t`z#$MhY}Hgld1_I>%NAgCXvPW$L(1`a-IE=z6B)?u
+{+#_X|5bHC{to{)~6_H0x&itH`Fz;n{<<D$ilnpg91ZAazSJiXeOl&`;~}_Xzk8hZi^J)Y$nj1WrrOm4-7Hy)yv@{L$*`Mx4p~i5-#fqo}?7G@!WPSthFqR
l`l$I>?w%nk{rJK1MAY{5PD5LN`d6D>%d~JEWvN;(}&bx{(kA3LqU_HiVR^iohoo*sd#xf3aWuZg#klI#T5WjlqCdGOgiEkQ{~DlQs3vzhh{}2i)}4%Q0Ghq
g>Xoq0k7`syhp6M$%!gEJ7YvKjfo-Y4Qm9HrxiG%i7I-xM^%m7?Srm_sgn=4cSyyEZT(a*VdR#!#X(}z7Kw)0QBk(7q$+Avl_-@AS+LfPt{h`i7==u@$x=rZ
hf$3fi;7FGw3SR$c6U`xIfmIcWa#N@w<XcE%vz-=6b)-IsH!Cj*J{>W+S0YH99w0kbu?NyRH7Ern^QvKQ$TB33R(ji>qS)EuxQK>R5VP{*u&ECbX8rk*$qWh
6;0X6MN>ruZJ>ytX1Foe646%7G*3L?tx=ULC~%976t25PRaH`3Z3|kpEURo(VNp{QTV|%FA}FG#Y#80QTz7C|`<I|9hLxs;iJ~e}mV$~R3TX;jXd+35geoY8
no3%v3TRS*q$w#%MuZ|Nf|8b!mFgyvl9rN|Dl7c<ASoy!3W#VaDuSA+gr<O`phA^srJ<szm<X1Eq$xFrND5YxiYcY4B3Py<qNxawD!NlcMI=iQ5fl_5L8gHY
x?YM`q#7!!2r7z+8j515nuw^Hn1YHTsz{iWGG=NBsfu{<+<?TOQjG&jX%KNJP>4{CAcZI;0Z5^sS3?j`DzPC*C{zi0@$H3z43<ktbI&xKXu|M&{*&i#Ec>+m
`zY-v<@Ia7J^Ve;Zdc_8SQqq3(ge~pgA$&y1DOXh<n;c$iSn0TI0VfF9HIo=q5y+DlmH1pw{Q2E{;~X9r(1G;?Ivwnck}M^LjXPU0DW*#qzLo7t^bBNL8SH&
nIH|xAp#*F00y}?0#_F~@R7Eolh5vZ*1tPPPWyAqsInk}oMzm@>wKd7Y=|me32-SCxr|^B?9<=u+uhr`&-4E*|DUJFvv>pGOTtAuc4NjG4W=c_AVK(0{`8)@
v#0Jt_9@*z4PN`C^|b%7CeuFGGK(SX`uPsiwy~X``qQP=-xfUUBszJ2;DNRsG7yS+dSCRR)3p2Tkc0Zx!0(~tKa6{z;#!A{g>?DLlE=YG463nE|3or)EJh_o
MlVvaCB(PuVPM!~>c}P?m{l+zMXqETsZ$8{BW@?zOEZSfF`2NRbH3`JkC)g%KX@R0#D0ER*?F^f!$a=O0$hMUEP4%;5T{~T0a9@fKk(NjdEwLxCb*@xe|Eac
prLulIf%Gp!0j>Q-tf2<gOgO$H^xmTB3nYvu)AB@7kk_&fu^Vu25tY7l}72_g^56a;iJo0gb(z@I1Phcqy?lNi^)=4yeJivu?$Iq1WLOTAcl<$LbBTj|LzCP
VWw-k2@V3Nhche-)K$E&A*~wdj{C4{tv#&a1lHA9U?I(kBL_~Q>=j0!IJQ`2QN)Pe4UZ<tClH7t2N9=CR3a{15Ryr<Ik5rog$!8miwk#!iva9E>ejOwmW>S%
h2v%w19_S`LG<#mSQbvJQBg_KX#<xX@LbVihN+`C4qdZo6_I9DplY5d*h}HMPC2(U!qX0kGo?1J{RT_gNgy}9Id@O9T(ki;kT`YcRjp9cI4etK;RJ|iU@$vX
!(z!8yj!>o7QyN6hJ#2!XDHq*CXEIb5M2;z^Em_{?4i7S&@I^@E+@O?U09*&qQhizISL)$C_&9lQHs$E6(`a_9h<Q#DpS72ks7L~8EA2WYS=A+%_BIs9uWlM
^^`r`?;f0H!_Oj#fPrBPJwQo`E(cF@s-2OJ?9d>Z+Ujwp2AxM7vRIu!Vl$5$ryAh}%2Qhfk~<ZQ0G<u#P|G&E!K&(wD%Fzuf`?9-v%T1cP`rbmOeB~f0ET~m
xA~7>A67qyu77W{j&~Ws^tbRnKk`Knhv)x~FVX(*m&5+};GiEf*q={BU+cyCO#ZYX4}SO~OpB%H4{kerUy5o5|30FTKct}S3y}dGo!sDHBzFO7f6<y4Uz81h
AEEf^=l~w|>%*?4>96z$ZSnSEDBTz%y8&X?<)cD!zotpwQ~UcAB8N#rzqbjo3HmVK+q{t2Bmn!_JNiSI!Ble4y0meWuLiWY6gH;Y{+0HR9sy)iJ!+L589Gp~
hC-002+(wJ8_|#i#3*JGjM3o9^HdKE78#}xNFm$1>%eb>`O2JSLWAre%y*&6X8qYA>XU}N?!iu2EY&_aq)^saVY*GQsSV{i-eiS%N%b)23%UgPwi>#4Y8qrK
1OLM)9&9v+c04p$G47B$WHAcjX8FJjVJb;nv;jWjVOWn{ijbU;`8sn+XZXtku@sf!3X*V)>yIucaCpF;5SS+sP*Qn6J3z#rAD55sz|wjkv*Z5SeLPZYi_v|t
pyWS(aO74j?-5r8$1zLaChQMo>EO2%zu9qY6MdZIQv+}0Kkxs`3`wC+!Q~F?$%m7A?P4+MQhYI{v0Et3X@PZCu?$duNvkc96;g^4fIex6))XUjmI$M}IoK{g
iww1qO{R=9>7AqCvPtA-jSD@ucC<-?e`5xR5*Ob35&%mAgoGcaMbeI`Pl!O$ht2rSCwYaXMxKT5Sn24|Nue<*sCEo130MjWrBsx(1q!Kc47^VfOQgj@R*FU~
8mgj{G&IuQwy6%0)2$P-ABWq_%384OR2yB6pg{#npj|e(s3eRDu(z8ulh*mYx$S(XJs)H$cxRgl=$BSjAA6>D>9Sc|r4ZyX8N;(B#T@NHfxF1V+jrs8Setey
y~|oap`Y^+G#0UYyRGe;_Jp)x+eMZ8nT^e4Tx%DduP>7#T}u@xoklF`BNwZ%SzbN7(e0p4bz5qBJ#+yI&+2s7i4MLTH3H)iO!8mUrTYBLej#nPqidSPf1=bR
NgxvBWWz(BdzwcwfYJKJgdOG<3{4-;)Pl~E85PDkF{26wix|7o0t-N(hnG1P1~Th2)4eBcTTb~<`CHDc4xi7SG6iCGTjkpPUnY1_@bdV3(YvPHG@x|OLlX@4
C;@09rf9#F{|JIfGl6>$Mk5lL0g3W<mWb7@yFKqUt)An3T}*Nstg+M4kZSCQ#g!$Iqw4+j9)W4FN3@4zdhNovitXKi!I7{c`d2Pj!Wq`#bmUl!$h2vKpL_2*
XmRZ7P>+8Xo!*5%_p6&*h9ttD9XFOAqzVXW7it?K+rm3B5U)+dJ~O-F&`_jRJYEZeJe^0Cv%E#2R@ny>scZ!adY08)89jzsECtqKE>d!!LJ}~Wt8|DMcmR??
0x$YUYm?v4mUmOq*uRa+41{ST1E#5e14zzAs`3<Nt5p3f-%~MqohSDHyHDZx_TxwVFzj|60yyR$qgZh5&9(EjpBG-go=+$<X;W$Lc^vNJFz&=kx$@q$8?^EN
6|Lq$<%S6lr8pHcV60!qNE3u3(Hw|OI|c|NNYWrCtk2O<TGoSvvW*}|vITrvu&A?6G^&al<5;*~u6|#3_MJ7gO_}%x+4tFq>u+0ysga^oDKW<l?zDrjdL}Zr
o#-`~jFyAGD1w#-MJlSeiw0WE(Tgyw@IGSy#@5Q(RL}Fi`~F>LXAStoGlgeQz(_QuUn(S)FIwfmVEM&e8zUZG+Woe+OM;kiKcBch`oF_>=!7H;amQ`UcK}2f
vBXwStd_jC3ta<kY}p?<Y;!@8h)=PbD$@Bu0;}oI>QsoU2cp9(9~p}L{dn(Lovo#m5gBYUd>O6^^TOC&xA!kkoXhcT#W^gO)B@r)yg0v{BLaxTbG47MVqKYV
LwgA4FZ!Qi!;<|+f4FD?_e0>5JUnE+$WamXXz5>iar3i#q4j0r{5MV8I!JjQ%0u+t9_<AIl54#u6V`#d5xG<~>45N+eZ^x4xsl}nnS=thf`oLC;;718S9~-d
D8v;*MivqxlbH@6&AYnA(l~H*2bF`#oe*?^Udwj);%*P2Pp!H(8_Np<Jb6Q(E@5O5NyeM;+(__@G{O{O6o=1JX9)v_+fIyjz)|C^YpytWbKTA3jLI8CbeUUW
K1l_O00AHXNi|WOrWb2aMa&<0=k0>#cLYdsc4yMh0Uu9VaLx(Y&pKZH_r|TEo_0x7Xu6M$9Fq=nG5oU*7<u{KF!-}w=`^UYBNS4k1--%K6NpCyz8m@3koo;^
=cfGMz>M!$(01v8Op{g0Vr3N53IrFctiz&#43A|V5U1x)KSGNn9ReF!HS77<vuJiVvdxqaaWY7VbrBQUd-lN9+a|FLe+7#xhI!aFW)7rd6M5DZGGa;&Q{n&V
#v_<+PQU!!7nbzyNE&62PxLU<|Ll+*A@af>D15zge%U-wDkV0lkdnd!H5UsU+7}T#gG>$8<+`-4@S`|`vQWJVK(t43jZLs0*2Oy^0zU#dFgyMvNA|QV(lrfX
=cqR-&t=2&`M6@hmJu+keA_VSd%pe9S^jk6cABeyT&L~Ve+R_dl&7;Pv}(2QniLcZ8X=JR+Rw@x)1NhwU}TR)6Y>1m;lFQE0>hy8U3(~5B9)Bj$Z*j(bsMVE
{&pmz9VSx7oGuh#{5>Hc{z-}+IhYr;^K^pTT@jwb%%Ro6=Y96X87c)`)rX41kV(V^ZiM6hxSU-FQULl$OX5O;rE>k_&x3}gmoq2!B}^?Z5d9?|%gOI%^vAaD
xM_-zsv%I;QAoJO4`kC&3_$ReB;h}^3pnEXJ$*RqSHH(KuE@%0cs3*YP5RL7g$Y8-4IoiKBd|g%j0HXoWW@XTF29A4ot}4O@86FuIyiAE{jHqZUM!wB<ALw|
a`90-%)=EL)7;+vhka?avb7d@<yB6oO2bTr6(<+<rJsr6CtC4;(X#5<Pp$p3k?T<fsIqk27RC6q%k56tt7iCjo*BY$)hV0jD4;-4LYx+X;pf+!*o4~36_HNI
X4!#U{D}QslFt1`Nd!t7N!02IMi^Nl!LO1Vd*6O=;eIJm6Wvae!bQ<pQIoZ?@5X0OrU7Q?V|R8ngKKU%wK--Tgerb0XVlTO=H2p@-n!YN&s65$cVAf`WODOv
Q+!5#%VxA}Z*hPDl}p-QR6j8Cx`c;|$5&a$rPz6xJ<Sb^#P4cY^sjQ)yw2IZ$m4a%4a?4^y(b}wH*3{PUB1a1&sL3!zH^qynQIcL&Dze?dP>^nh~%p8hrT2)
uNZW)tKA`#p7I)RWv57`$sVTVrER^Hk+2va!`l<3MG{p8I`n>z#Da6Wsk_<Vz}%*FU2g*`RPtF5imFbjg?j@R=q9lwJ3(|po%&(^C#Ev6fe#f}{p11-4&nHA
0@j9Z+6}kH8g<j*l!JN!E0-mNydpCqF9pByWRQJl2k-A*wXw^qX#jS6VXi|d+PgzOR$@a)ee|g77$g?L7+i01zYe{A*@Qu~&XQBRKpQqgc5m=E>q;)ys3yVG
k9zv#es&5Gg0{6Npx!&MXBK09U^u3hT5l(2AwC8<-uuwxx&PP3^7Y~N-DAxvdkK$c?swW-_G#Lp$grnm#vJS3n!xYlUK2ta`DR3IE+ti%*n&guOQid|cb4rP
NGBD{J!#2Kps{EBh#V|uGIp&B0)}OjLlMq%j@V(wgL>9a$t5<?V;vr@WYSe}3l918z~10?-Bb5J9ItB*W6L(o-Cw1e>cuo06Pt1xWI2<`kQ5XyhorlwI8}Z$
(COBDwX64Ma_}2s$(DzVxyAcFT9t=pilyB#n3C@<3E6Bajv-!}n$}iapvHbR9_}-T69<N)!e)7eu+3Wg{ntF|Kb}?VUNcPjkmNBKDWaJn$hONx)G0tj2Yu&Z
)}qUT1(ihX{XF&R&Q1GseQABn*~6~2h*b8=yI)Ee@k3d1hmBGPOebbZHo(#g<j=s%Cf?nw))u8qWwv7{BOs+1+hVrRMJ-qrUVi;yG_NRP2G}l`z7nDfsv=SK
v;~5|6Dco~MD(FXD#)Ghy)#L8_+A|y>3iAy-gSK!o;9OwWPGfmeypj_AH!Ai+`SZiuC+s73S$qdX>g>rtRvdj$yc^uvk+o|Zt~BQBkPlT3M)^AJ~`pRPbcK{
-pz|`6zoQgHE{Pj^Ru&qJ20aT+|c|j^h-IgtVK?zIETsCmak*$_;HN){ci~TDYz$(yW1(EnwHCLxl4zaC+~84(4*;S^Nsjns-3r^%eS@_e%+^9IfszQvIxTD
?@nJnO@N|mp7gt{Y896F&a>gkuaCcec{ZB&#?t9N*Fey;aARTutI|q}_PCJJLrCww6NgFn@>3B-1rEL)uuMSG9hr1XA))$f>#b~tiXNpwAh}wxMV`wYykcyC
gDpM#ItDwciIGEWI8B@PbE%w_gArLR1G}6Ls$Hs&ZgaoKuZFnpc|)$iX9Yy0La_QFM@4qn>_v{D1H`yO7vF!|HHZV}OlmJV9afG5!#1k6L+r6ihSu081ri8H
p3#y6izp<0K!zGorYGmEcjqvyltLdfOa6E&a{7M@2?JuV<+je=*X~WAFS+tSS^6aDQezJdI4D%?h9UGo;&f65lNR45ALA$f{$Tm9JwH51PyYX<gAW2C>P?}4
VM1J(Qc!y>OdcuAj%g^a_v{e)BqrhU^7{9NCY6DzT6~{^;p5f2t1?)ptg|N&AI2F=Sp1vL$}df`KaIAL!ULEDssfQDJ!H~P9oWX)G~#M$2na|q%QoT%(|bdL
!f9~~Ll7Xj069kG(+-oEu*5Mewj=O$$-ms8$hD!cemf~CvB63Nexfn5xl0@2Zb0k)(83CztbuYiDS}K&hy8HEPCYR5N`@xieLai++rHtpR&#9id;O_<-1>Aa
xYX+VGn5oaRYmoN4)$g}NDO2CYk$zT&na|z<F2xoiX;jYfAG~S3>GCr91_Y%4bWbJbb=6K2EW<=Y@7D_Fl~<5NOjW2tTSJ{gh1CD!t1Oz?P_RuS!Zm$^>P9X
P?4Fk=+XTW1|dH=Avn05sZ6JL=$#$v%lh-P+I(Ah{fsy*Y)bw&JTL(epdZ*#YR$zyoL+`r+|(5ZcdWOhCTr}bxG(8aKYOmvXs8I6c*roGEAuly1IBL4a0kTy
C$`6z+bL;r;8vKn74qzz6mzFzD-4U|>efGdsOKB9vZwOn@ZH6>uqQ1V#(O+^)c!<#{x<!S+GEDUCko;X{IFnm>1h6%LcI2eadSv8l+W{hd7x$nHkON$OE3Ge
n4*r~Q^Dt(KXbxi%j)>~SX~WYhVGi1PFjk4o?Sd2n`S=r&+Mj|**rX_ca`kx+#T^y{7$vEUM1W8{y~PhXn2$%6xm@B9-G?AaW2xc8j74|XSMD=PfGUUjiDiM
k^Rn@=}o|L*s}erA#DpFf5g|!Kus!bY;#<~ZKYy6ki{?$k)hMB9!`pt-EygB%FC~3#;nzO|JRS3)2LziE0)CqK<I+Cf-$ArSA+Cv&pucMO?R|Kl`)E=+payi
<HOVB{VsIdX&xL&jUJfxLnHT_I}xSxmpv*A#n(Yi(3e<#25DzpLx%w$+Fl|tyfZ67f#z^hu`T=v$92hzt8!m58E0!vv1kxeH1PGd-u-@C2!b1h2OuXakD2EO
&!)Wj>!+skYTI9Tx{UcSVi*z)5iJFq=~&LVp$^T7b!8Avb3H)y3Fcq!(s%+`C!P7Kssi<*gQ5JL2w_v%U<;6)j=C>ieLSYiI>+f3<={u?JA0SZu$4qoNeLvG
KG6M4{r;Yh?kLUn>-eAN;J%dcE*McIAIRbU`_09F(_K$LtnG{h4K+cw*$9Bj^a*9RllSgk>dJ*~rnk-1U+HpNUTo0U%`O&>vCM&AUwiBJ`De>{^d3&@1~Ei5
QB_4$R1^&@4$uX*Q5IWKTWDI^#UjLHP--bA4F-eypj1sNr^HehzhBSq*T>J85TASbA^3UGTYA>9@RGmY>gHuJpMI$LzIj95)^eDi{GIl^4`=qLNPKrYuA5A4
wMaC9Wfb0u*u0dLx(LXqkZ}uC3^-z8N)Cn)g!;}2VC)$D&-8uV@GBb{OBCS&8vi>8Q17I@RjZzh7JyOt7s&Mg%zlk;5(`9nWBBllv(@LyR}kl+D$?P_mlfRp
t}6`V*=&Nn0yM~uQJH^}5{6CsFdY!6lMmpCg3eHGWb-@4QS81s(e=(@<2BOl+q*%QpS-gG=Y4ClYx|I4&fw7<kDUx69B#sy6mj31B@<!CLwG;F!doRLRl~j9
E3I4Wssa?`_PzNc;t{jkuxY-*TGhUVVPJ`&;zv?GxxBAR*zm*8y0Ra6Cg;xMCs@}WX0|nn6Lv<khDorqhIwdG_K44Q!688yin0Xu0*UZAlio>7RJ`Lch-;)`
0Q~!$95vU=L}e=PjlB3RGLalv&4bx!k|GRnT<<G`9hR6tM8~XNX~)Vs7&yB!ZPtG}nO~i=&Nt`bDQM@3J8*~YLHxab@5d(>7C)B!=Sb%m>c4n?sCRHTnw{J;
!$3Av5eUPd!rbB;%Dp>Z;$TIRiCoeP!#<!a+xFq+BG))oDw-QSWQ2$(gK%>FZx|cU=Y$4pOGo*-q1bV(DuduiGC}Qrex>*Z<c4Ka2@EjmT_KO3QJ%#Lf_4r2
ul7u4b<n9antx>^{rvnhZZV9${1ET2$JaNWwQ_*EfUvF#hpoZ)1F{Cc52wx~Z}G74Q+g+ta1#MI>AlBb+2lv>BZ9w9-9734JM%w~*DgE=>O&BEb+^0m?=)Oi
7$uTUh)9J-)Mn6MszAlCA8$|iCA}!KZiHIxFzw?j!tu^xai@x|W2O`?LZ2T1Pt}pki)FoSUI4m%#=hl~ljX};Yy#@y02Vn_U}ypW4uaWOe09FRyXl<m?N;}K
=FiA}ji8$NM-IL*cYH4)a<k6={6CZ~Zp)9Yt<Y>e-v8%6^#A!w?+1Q@e(!T^-1<HKW8wt|9w(=@d_H6HLLV0Pf-Ca&;B)G#Z@mJ%ivT(LvNr&8TM%3=Q?uFz
_Yj+d9Z$Y9oaS9cyK9J;VJoo`WDtIx#Y&&Z$f`d^?gmL66>vCVK%3pAUAUtaTqu{}Xm`5^!g*FY&KwGDSVco!M1o^=4`qK9sM`PVJ+ml!Sx+6lSgZCt4`)t<
f+V6Iwzrz3Osg<dZ^3ru5-rwHpzO_l|8)C&BGOMg_gG&C?8qJQ6%bh(n8H{ul|_~_7%Ia4Lo7+JO?m44=Kq>{>~yUY<vDWFi4O9tz_KoTvHWpZ_@sASY)5m^
ouhUSQ#AE#i#k+%iqDAscio+)Ij*xH!XEe?)Y9K#%|6JB2o+CehapUcXE8b1tOm3;VX?`!oPgQ3GUGR*`ZB>-@!wgW*X-}(>&>l}Y;1d!p0+vnelO^LlcBel
G8^=$e=*J&{_a*_6!Ko(JG5E+-fmD}+>3}8(+GHG!+YKXCRZo*Voq=9*Y<DP+Fn|EUSwpFEcUy9!r1AeJ-7B@;Z$%J;l?=^W9i9Lvgn^*=B=C0co0yZ)~TFz
@^|a-Y?JTAK5*cVT##Y`Z=zYs_1S6uM^2<4XQMgPa&K|F!wzddMq9Ob`xWjz>et!;R(#&hI(OuwxX+iBcmsht-K_E5y}sc4u~Po(&S&MIIdxc1C7z3xB<ly$
T>1O?R%Ng@%kZuoP99^2*`v7lGm3&UjrN|PYz%^%N}-vb@BThofTpZl%G(MuD3sJN`mVaNihMgk5J4dYlYDoz%ifstf9d*u-@Eh}&T*Z4zlnPcW3#o_@B_E;
`A$U#xxnE2P<*g^q%kJuK~F5E+v890!HyVA&ZD0I-fS%$Q9ooqxqhJiXZ$(b_w&KG=koqv^pcEe{ro&;2&a2nU!Kkt9d6;9xvhW8fBH|}A-T2D#4Io;i8|Mg
oVeF=cTES6@Cn$|RsTWb>#zFM-FG@U7;8$s&I%Z)z0!<7njq*4Fv(OYq`NQQ|DaWQKf-J4RU^1V`kF&2C13g9ai_Uyq}~IuT$ay>Y8jYXFN9kAp-Njt20rKf
*+rQP|LKJg`=_y;Xc0SxTP^w0&i->UdCrW$L_|Ga)=JGuBC4w9+iP2YXW#MFtUWj{CTw)uDC|SIn#+I8T9YN8i#_s9oN=#(<W-8IV{Iw#Emrm=%RNlU`enz5
+*@74Gj17yDl`t{J-Y^JP&65U5IZ8V3C!S`mbEQ|M$_TQ!R|>ny_cwGPqweS@GK4!gf{aFR(rkkMzs6e_Sa>hSf1n1_2-r1L@1tKhqqx(@3C6NkHU|*XwcS{
=-fUhB;$qTv{C49cuQ17Um+Dx<#xdGNO9%@dIKI{+GHJxP}z<FS#t$ND?U+})>OQN)@RExeaF1cT}2gF)JQ#807ywXpgzro_@+oMsUk<1-sE4GGY8yin?v`>
P*<%z${GQpP|B$te1fi_URq_(U&qS$;r(!Z|BC(qBlm;;t8^MzG(U$dp_5D!JEb-VG?Z!y8pj{^)w@$tj4wp}0Ywt1!~_t7FYQNmcWHT048{c?;Fxv^>(~$T
PcyIQ&{@ux1K%nflt0PEC8{H2tQ5NbKjEX@qy5R`IpzfWdau7+>_^b{NxGV*kn%(92V*lW6<Fy16^4&9nQGPJ^grGfYorpfpNpPB%1-FtvxP)pmYAtNs3H>>
NN8&UA8>)W!Pi~1c+1aMKE^rN)sV+&^eB4WWfqG8n8kLhYz!YgmV+r%(-Di&?Ii2#9>WrNJcAWw4oZ3GHp!stsfING+;@Li9MCu$(m>t7$Wj-&U_1v<i#uMV
Z<PQ11;7v72w(uvIvGd<zjlV<I!5Hv)V(UA@a;OiF;y5bagmEHGMk|RP`E^Lh=6&*D=l09_;C<k1VeTnQ|3=;PT=^Th5yzEUWX9V(UVWdbAF|=7$td<RS<;W
V7Zot#X{l6g6TdjpJ|!zI5jq;#?}I#d9(0-G_m_noMWRz^rs)}x4QF#&-?fX7UEdqY;+8AdZz#kj;E7p?>&s2E9!nlFy!anY2@%u^R-RDK0J;Tq{5Tb@twY=
!?1csbKWPk&mPn|0~l|Nhck%iVK8l>B-KSxe~H;4TRiIO$NhakK4+qETe=#Wo#eF_RI0Iru{=*74r%QJm)dGGnR^y?W_+P?()k^M6*C4t@v<a7A^3*O_`-;x
&fQt7-k(l_Yhx%x`BM+ldV;)8VRy=h>F$_{33nxlnImV=%>-i#@d*Nv4HI*~hrsL)F+tZ(CR}8oBd|L$@U)3}^Q1vWc~aEZ6b%}&qB;Yl;M5TC%v70MCzySv
y(hcn&ZnnJiza>D?fPF%#`nKgd$GhRKn9erUUAeE7I<>I$AZH!SYCPV1(5UOp7!G)sipHcrYMl@$346^RVS*Q&z{$5TgNCMA_^%qLZxIivqn0~GK|lsdU&;*
M$+eO;|(Z{xYq>CyArcw0LYN=PhR=X`Q+K@IriPa=~j?}Xdezgko-Q*EwkiR7QpY<AFH7|yt_5cIX#IhBmthjyd93Zn$e3pA|H5CrwLgwr32LBi88b@T=x6W
vy|aOf^AHi&4L-5IP`z|+1<8CV7SEeP6W10cMn5Z!ey5cpJ@!qct7Dcy&Cy_F)stmSjHl#yCr?TbJ+M4o8<QNG9G9_Wbk@vrcNHb!^m)uPgi@XZVPadLS+iv
CNPj*5<~C9lMC_~#G?i;nQivI==68UH?nX;2?{Ufp|~U7tOXow0!SAFsRP)aVwYQ<wI&ZA32D2`n<pj>4A?@PV{-mG)?H93Y*@uYL{t=b0HMjSFW{8pGLrla
9>1(<JOu6WDUkO`3uk}7*Y3mCeFVG*q3ebZgLlTXq3tH(Q*cG#;%Z?u%Cc8zV5(td;O<j+`5Pg?Nx61U6x?ogmjMZgVp?!djW8z9K^T+n^6yJ&<EeT+?C$_f
IyvSZnx1Dnl5W{iU8_<BQh_ea`rUF2kYxNfJNFKv!4U1th=Q?J?GVv<mEKBvnm+dv4OqlG$zaM1us}+H6c_WIrWF>%_MOh<QIyExlMX{D*m8UMn_~eM9m7L5
HHmEz_~ZA{P9M15FK|8?hgo%UD%h$|iG#VxcnrvS`98On-q}2Pk9g#ZDi^gYnljCBZvh08gRqAo1Akwn2|1W=fW<UmP7LmN8OBe3!=oA5FhXQY6Yk*URc4{A
f{RJ{Gt>h?O;2A@I@gc%&P@1RnUa=y>I)0H2kYx$sHICHiAm3$W2-tC>^>$_-WP^9`Wi4kJ;&5LyS9})q50GB$R2o5sCxbyhZdS3e0|Oa3-6bTWF+&G-MlP;
$ny#KuP2$$22<V8awasT6N~lwS0SS$)|hmAz)kUfr#gwMN`0n;DUf&beq>d9wrCp5PeA)~=Qkyc@;#IgK|}HF*?$L#)}m{z!Mb>MZ!yty+|<KIC{9O^{O~Qp
<WTH(Nuu!i4&j;dOw`0grjJKrk5XvJ<2X0IC#qRpJxpRq_W)QEy?F@yMpbx>jRuaaCjT_-H29mg&$H0n<n@M0@8EkBDKPOqsrAWbPRISYXyzN}@Gq$vd`=I$
+-Ujtsc5?n<nIe50;IbQKP0wcr{wT=G-l-!T&A5s!oqyi)`Q~>5ezKK#UH)&`XHMuqZ>;YB8k5%;Pfc;!W)Usrd%BJ)1IWJ#iGzl77y9eiL%rL5KZcBGmz2S
h^doQ);}AjU2VZ_X=RH$NN_a6nUN1p!XUxyG!7@Jp|Z20nDS{c?O@N+&uC+6V(N~{8O$N6W1yHG_uA{)Q&Apa#IR8j;0|H$eK+g*Ycg*-NAkb>-o}SqEIo_B
>^X_6(R@lc1`=4dpBlwsbQApqsW}&zvRXD&3u|p<1S^ia$(c5p%M;+63JaZ#*MXr;Q;h<lbr1GUlY!!r$$Lcn!pcsLV0i@aVb!&Ybv@kr{ukHV^WM6N#R~*7
hi^{dmdJi*eXeeRyZcOs<0kLG@-9zs^*>4~pog3TyfM;j0zBj76VUF#Q=yUr5SJ<TlmYoa?s?fXbz~Qf<jKNLl5L04sk7hPC%hC?RGoF15fIL(7$nl64tIY?
wx~{-JaSX=Pj;_4aReMmJ2`B`4-aJO(#X%>es6hNHM6o7AOzxME8MPFKodcc{aGhW>6**F_r{Ce4w!sU(+R^4pYZKXz5jZ!bMh<{fTVAB)8N-NlO!t9pze6x
nE=tE2Re+K;sFLlyFVu^ty^bfr3?bjf2~m4JG?i5%%6w4sZcSWOW1jSTP~?lmDYY~nyXQMFOqBH=hlF)ET7tWpT8)N@@ndFWtKq9L|Ba&&YiKb8VH{<0x`FB
0le=T;*V$V-)c4N?ai&_rS<D?9wUQTzTfPykP?+pO*gOkZ(rq`)GK(Gb#&+-{F_lEz5>P0i&;%2f`xTgJ3AbWE#y)EGcYI^?|dyTR(xKDcEx-Bc*BkTio+Ib
;43Iwbaw6kPpaYI?!$md@s4CM>p^w&!1aN<Nn!H$>VHm+n!cjL&O6Ot-plK6{R{YKuiNX<Hi7<r95|1n`a12`*{L=+SN6N9>)!Sm{CwNPTG#!xjiwK>r*2<8
UM}4i0QBg9T%-I=TJ8Ts^|JTOz5YCWdA<GDlP_$&5`Jj2`&m$js|k<hkgTu;4!RQU_{*g|T4~piMdW!%DdfH^w#tFzC1zHzS=OTpG!DGZ5XGURL#pz0`jkJi
^{PI!f9thmOH{o={Xj&Oj6{+m=`%AdQ9I+fiXvtT7DMJ<r9DVd^8$#mw7(JixHlyMwqLD?Yq2b0sYynlBOhSY&toIza-Q(G8?b323T5!wkfY+nBgfA)B>s|^
DG<QASKNv9BkAjY!X4sRMbIKdD8Bl(C$5m80KH%jEhFJ0%e)}v1_=N>hlmP5KkNt(i4^olgo{dgfi#p*Iz+_;2SSA+X()OV+&-Xv3<>H0^65nL&nbdnih>#>
sHm2RDiVSW;BgHlP{;Z|fPTdNU;ub}ECT4DN}(|9fKWjJ?`0Q#IRCX6eGDhown&<&6z0PDS|Bt25r72|>FiRh!Cavu1_KAg2{zDw5I-H&bFC2_9kC<`1F5K}
dq;rIi1TQwh4pMl>4=J%s?wTF|Cs$TVWGxA+atwTrfQQ+KfRM*!i8W-vw+Nrkhj;JXh3bVIjjxE1rI>XD&({d5fAiPO4x}OamXgCLz0UOK1@c0gP8_^I76(i
n%d_{AsT~O@B`3>1HizZ(K4(d&!fQeou*4<&N6J~O;FS|QwR&XK;b6Psn8R!gWuhO_s*enAvPcW0Wh89TOQQcKnzIWjrQT`D83Lh3Qz<4h+dKCDWptJfN4NK
m_z=U3JRcFDPjRn*gx>~kkiN{5c?1`5A-4-XppDZ`oIqf(E<u2q7s29SPmyd>>kj{e~cR?ZU6&r&Huv+%o7wsLJWi{+=18K3Hx9}5|ptBl#4=~EJ`$y5eo4O
NQDJ03OWVQ37}I#ga2}kBMKp*RG>%M#PvT-&{QnQ5i<J9c`N?vs0wZz6cp<snt=d0QU%9}y}`@-uzx8;9~t{hA9tDo_lD@q!ctaX2te+TPzZ?mphJ&(dHMPn
9WXS&#sb0}s4CVRS}~=BfTTDiL}GM~6OilRr?iEUzoNvF?T8(m;!RAHV1V=O^)jDnNR&QInerVA0UC;rudny{uN?XEio%F~1pNG2J}kD$?zVri3{4=>8xBHL
GO(;8FFxQ?i%ATFea}nRD-NY8YK1lIC3$=9=0L*;g(wtYk7hAT?q#nd(N{BwhcQlVse0XLvuBJ+BfC6)(|-|T$s~}bhVuriWzfY-6425W9-%N%(7K45X*4tJ
-ef!|iY19+DrhJ}w8(Z(mh~U&BnU6pyXKSGf99DGKivQU$dWDyn2Dy9ikJe3XkTA;X?;!zX$oqi`SyjxM4C@=T@Okbm&y2m@Pja(GovC#H82_M9>D|rph`q&
K`9A<X`lds3Q(pXsE8=4hAKj#{M1AL38kQXjt|%5CoX(j_z$kzv>NGXr&x&ljqrb3a>%la;18hq39xAir{iw4(NYVLE&%DseH-!xLb&@kgoq!9`CwGEwX`f1
4x+o5H=tiI8fXJf2T6cff6Kw1mgwL^dJCaC8dWfoI%ruM)Q$-_ipFt{+vzE&hC^U0fwiaQ4^+Y#)d9E7Fo$7=ICZzy#`fWdJQsCE6du5NK|S;T1P=l207=Hc
|J0Esf?%WH_TL|tdg<VE@Hq}n&lKPGjQ%}Ie=2b4(Dch-z_XiCkX}-03~M1q3O~E}MCr&2rt4Ekkr{)-+;a?Gm^BmEMA9W_Sp_M^RHVt6JCO&|3SaYXXgJ~|
2=-7@(DBIe3aTh6xbFRuem7qpxd+`ZY&;(6@$npcNzU%!-N%E+9duZeNem<B{n;LJ9=^6H_OeYR`cEYCj+&W|o>y3C$Y~~*To{8P_KDpH1qebwF7)FDz1aMt
Pip(2XktoA3IHhtr6NiNLV;pLX&?|HSf;6=8bqa3h*Qu2_-Z{<p9MiZkcdPiLZDSlj8vkND!()6pl4W>)&sgRlLm2`zj33aWuwQe7iz|!4XspqSxo}dd6!H?
#Ziws<sgI6+rr#BdtKmmmTE(7jRhL5Y@|?09!b}p987nZIcVTnO14bfV8l5Bl<4Rlg=&|eG^cD0Eg=w;c?qf(k!m_kwxkLuqttI$(R#v~DGEhsboJRaD-l`D
D3Tg9wSbYD(TS+4jgtpK(jKKui5Z137m}br1iC0F7`DVvMN=fig)9`9+gn-IN~orVA}Dkih?<Ck3WAClqymH{kfE`$7{&>hNnl7*aV5P&uu<863H^bcP~9~#
6C)~=2+WAW%(F2Jg$Y4GQ6yAM#Z^&K6hQ<LF-Z+W6okNpFpvZ?%8>{}4G{?hB18!?eU;SSV9WUBO%RqkU{gmDAA*iNGFJimWm1rt9?2}6UUCL<P!mS^Y{WDM
(3x8SlA}}&JX9eVXbF`-wqhcz&|)MC&;BXBKd?z$wC0@k(W8IA_QitF5c8iV5+o{-QxXX6xZWUQRX$KYvbw`UXjXtvm`9?OYJ`1Aj+Fz{BgCk#gM+^g9-rs_
bAbFk;75)H?^7c9+@;a>RY}E7j6p*bOhm{O(h$@{jWtBf3Hf6U2ZPYeig5)_<Dt9+a~U60!6eb>bn{_swMv~r3n97te`EU!<d6=a`~?x4*L`S4VXQJBuvjb*
M5|k;Mg3dLr^$6e-|aFSlQ-&$k60JwKT#dVyJa+i^pgyc*SoITBl7}?Ri!_yXnrTY8XsRKpw0M4AYcdr9l67XN}A&G2|Mi8a*dO;?eROI#qxW;@fQZTKhtFO
Q;bO{MIVKhCP}0z{reghMNI+tlY<z=G6$5NokNr)RM2XL5}1J|!~vpc1|gmWgQxElM^oHyJTi3sy%bLgOHW|_qebW3FBCg)jUq&-v?FYG+K#=*o+^CL0QbAV
`{*eR_^jd1sY3q(T03$i(r(=_skEDbG6GGM)katKu+>r|EUHCF6bMsDYZ?FtIYZFyd&>YhKSX?}C!T)eMT#N!u-BY2s!JzdW?-0Kc>vIdK=0dwKoklT0DhT6
5_^~2BcM(Rs;1f0akdRA{72aoK{So3QGm!Gbu9NG1{xVbq@bk-m;_21sGjf-ME+>F;3Mrklg3Ozmw*F^6oc6+aZvseq0mG27pc6{lH=oy!rl6PerDu1KUwMl
wy*loHXmUo?P9U^>gmIo$72cnFzUqQ$1=?EPH1!!!9@1Ys6-F8LlQ)hP)Jh&1q4vk6j+Q?vSI+XF#)8}K|~cQq_spzC{WTNF+~a*S6Z}&01xiR0TP8m%)rwG
1ridp6e}_f60k79L?Gr`Ns@pmK!6Wtrwk?yqFDZSKx1QUO69XfC`sG5kRRa4Ld_`?`tgW14KKOkqrKWViK3uN6hNU$7PKv+3M599iW@ltR<W%FVlq~ih&Bl^
6;2q4(FKUbB2g^~gGB^m3T!6U#I9s?;=v9u5m~g3og=7)#xzNdQ8l(AHpWe1jrD+=m}0#8XY)<8*M3b?xq}Da#qRG682o*P$=UTI<pm*1vl>cT5APxhlpvmv
G-4KoG?D#$^(YMpaYO_Gz(xcqVnj;jgUAv6C~)&uafJ#)>+1LeV2Y)88Vo^41Km9yX^)O}ytGj1iv<anZ4*t}<h6eT2zMMfzm6HAO&|nPu$_`%)RmPFlTB#W
q{J!l;|{}gUG|^p$vkTLBsob(O(}PR5{JLNP#Ra^3Nt8TaR7x7fRmDe3l4nP3+FuNgOg#iPp9N+4hzCS)a=wW9#E#QMkr{+t{_YMCkguPkj9!`gw}!k67XZ`
`JkqQqu-xlj3=hL353pQwlBOQAiLskeSFh{Ti|jUWH-sqPGJJYL=+K;8WE);N>qTDm`DoUWO;!K5u`+<Scr>ZTtoCB4GJC^8~`3jsfbufRFtL_A!MeC2!aTp
C@BJjN)jZRD*4VTDhNKf(iKBMG*D7fQqt2xiv+S<6nyU|&lbk~<iW#!xeY+pMee}Zj-b%}l+ImS3U0$!UGi)iyEbxO?0KWiIl!`%X_Bii?f6j*!g%M2G}Z<P
yA8>Cp+ktleBb-EbTyJF4dXGY2{^r<UBFTI&J6F){kkEpx@1t>&R_KUfP@HXphATSQiUjGKq46+0*a*~LVyM#C>jPJfQkr^C;+7ZK0K2Ey9dCgkYJR45*dP~
NP-eH6uJ#q)DA-#NQ8?75(AXQNq<=nR6r+SX(-hpP5ZH<q*8tVi2sYfxA3WH599pR;J6XqSiDQz3n>sF1tJrF*|pQfEkyBN;`J7e{Jr|TALEw7tt^6fON{76
@fcU}H!<sb(u^=$HIT?@T8<6D97gtgi?dkdapA^)t6lJ%Zkz@Xq5-iKf^-xNj?-oa3k*6!BLJ?dsnriskTI)4!3Rpq2;WnT-sOWjFor-OO&T?)!G_$LJoXxO
vnJi<@@Wv;4d%G_k&xhqMPkUDhu?<h0R(d|hF&!Ef*?>Kf~X@x0Yg+%+AhbpL+Rq6(bbV~z>xq%4J=VG1S3L$LqigQK`;Y>nUoD6Boa^%N<l1)R8)}2QV}C2
*fQfXkI5^78c-^xS`_+`-?{_K-F+}9e)cD&+IM#8-Wx6pO!2yCNX!!K;vHs#&-ZrRv>h%dz2ns4#ip9aC?P@HUCYrv?1{liR$*1|U%OM_A43iU<QMGv@qNbQ
WcnJPM&F?k7hfCD??dr`i3&fmcf6&zVGbnz6Qo?7ah`p++)jTC9kb^lz>(NaSX@t;j!~X`@N2P?6Rz{EsvtiQ(6{>scjAJWL%sz<Lj#XEc_86Tnd|3$4gC4j
pN>wCebWp>^Ytg(EvSUH&xOcah9y|G#x|Gw7*kpWnTrGOz%(-o%%84WogGfZYt_Mkg6uH$*geXD_(+o|f%*KNcqx>&A85=-L;P5NY?z8kq&Ob5bD+FbB4c*E
L*@oxd$jrN2vW=!;P8-G93&W2Q5uCxP^83G>p@LNV{9CUIj7mra#DNLPG;`eWSkSmpHceDS`{djA$Xt|ILL@Pfat-<{|wTui=`vIVaNSp@PI)EPuf-!+QNNL
{Vgl}3K&g|6ikFja}n}S0;7Cm8m9zMSU7*v{rdV7@8gZyeR^s7HU6%uejOAAJCE${;NlAe;%j6zmtfmXVq&MlIuFNxec7U6breQV%bH*$p*JB2Vijm#ln#uk
nGpMAaQDp=jsO~vhv<Z%eh78`zd+{&IBL?J%P_S5xya{ej;7~`cuJbdLp)<}@aeXUM&n#FE+f9!)IkwTN0ur)`lSx3;2Valx-C$~26?nqobH%r%sSPaL0&nb
%j9Zm8{WX_gSk<QIgCG#V>unMgyXg%59R8IU;=pk6b(^cGJA<dXi%5bj099g!2>z)<*YLF@WBI^d}Jv)Iv5CqvIlMPL{DzE1lkZP1&n>D{W!Sl<`l#NkMj@>
YVerD4<gET`MCq83M~1Y=_f`SJrD}X#k7CWc*)MH>WpPg(MIpjc_%^_y$tG54p2M=jqD6IhK|n~b<ZJ9W_81%E8s9`0%-zjTi`p@N4gRBpoF624ZAQYxQ4kv
@4Wqh93i=(r#E<GzZl+0ldnf8cHXA_#%sg5RsVz)NIrWb?b+%NvI+{JDF&G$se%ZGnn{QzNFoYSA{h!QqA3cbhzckQL1~~$5Mn4rr75JKXiBA`^=XKTwsfdb
Kolx8sueXNjLNJd>_-M<plKo|i6EvzVj89rWj%gd!w-)%S>(*6Ffe<kXnYW=q(xw+;l|v8Po6Z*TyQRnzx5@ZA;g{xJ4U$Rcz@qiSB*jj{_Fq`hV&mUriqMM
!belf&gu^66(H@RGdG(0yUpHNP1r&F&j9!kf#MF2A94S`)P}*RpSQ@$9%%{cp7G{nQz{2whjqC)FRbJV7qLMI!y<wDU_Z%lOoo&4?4kY+?U;t$Po*`RVSx;%
cY()QL*|Cq8Wa$kLZDaOm*@$->)ZEvlhr500tsK@RHNn3@O0;g5Kgw*XK2cocw!P8GE-_s;6GMPkEGxxH%=P1IBC9OKQs1nPWGojvQFMT&&0nUrTOgmm{5LK
4gc3O-Upl5{;pVcG=z7d$GbGI-JoFS(*Tt6#s^?P1Gt^i2fcv<uL4(>^zyS(bcSM4Dm5>Pu6s3_b(@;jy@LbyzEITsJ~*3%cz10X0~lsEC^m41V;=rJJ5WuN
T=w<`uJ};zt;Vz7gcURoLBMnkBMF@p;-3Kc{7J;5$%p{pcaNA~k7D_g)cd``J2+bu!zpcsBGDLTIJky?rtu0;3}oi(HYuxQNm1J@*99sSpkaq~=x~~(w1#2`
cEkfqN)9$n1xzg(VkjCS+0j}yHeDDXNMulAh_%?QY<RV8qC+QJGbKuOD6(4%U4;Urh;kV#AytnS5zNGs3j|3DX18uGk}DY^aWXz81Ww~^v6EZQI3t@lHcV<L
5(uI@QxRhveaTaUwv0ttCPGOXm(lI~C}Tspe0#A)Vm-F!dF82T<WIId<9AO4F^+vvK<gwx0CPI>3TXQ0zmwYo(VBk$qwWDiGq!b!ez?QXABCq*V;*1~N|vQ1
CoW{uZ1`Fbd{+md*3!FON+OPw&aUS7GRY>QZf&8bGM9|xi)>?AjFho0I8%<!X_BRA+#(Fho2{vumhDqIxf+hRys0khMp&C&AeO^9E^l7ZD9Va;(FEpLL4vH^
J8}Z>GORmmj4o+V?>n;e$tEPy6eP(-E4(ujZp)<XV{BH8Q~|*R6(f^d3Yiu*g@j}XFLSqM;A(<m0LwCm(EKHTIR%n6zWj6f^$ACec1x{KKXwewBf%0+IVef_
r(y9s>kJewVTC*81P)>A7%cN2&66?PuE%ibF2*jSVSg{#3XxE>u>}o806;|`QUU9uP2Oc-Rv5*APjthR&`%%t(ug3DOE%;U&cG)lUYNnYdKwv1^0Z1Xh8@5@
Yv?CxkPk2u$rooK+o7;y7zl~C90n>ndco07DmjgXt&ot|$t5Ju;~dFa=Ax629md6C8)zqNkhnAykp)Sn)4*_XoRCQfc24br)^r@Cl}l9v+OWC*2*nf!oS~ue
Et0WlB!Lq{Nu^vs1`>>A52t?sL%Kvmh-L~IPk~Zc18OhrQ8tr>h#iaqYnQS5kUuWcIC{&$3{Q#Wz*8>=TEl=U!<<-@l2<`8S}@7jF<h0VZz`g(U(0zhlY{y4
U@5)KmSENQK6BA2LYEqYNw&rxD1@3*@BH0O4VtPZ7-pSlx`W6#ARmf`TiXT;=dL#?4s^ggWDX({-zTvmH;(Y0q0`s*k1cLIvx7dZjuV<Q#{{HN5D`fj$%|Qt
Xd~|V*z)J&FS};7tU51vWa->BfryGkkU}I76oRltiS0_N2&9<3xwvQ}9~>Uk&_y_tx(Bez3UNAUYE2Ku@5z2FJmlz7&ViF`?b`<pGqvXpYEpsZVJLp^P?$;m
cyv97Mt9Sb;12DFY2Nk((7XqN93KN=!1|`3hp~8P14FQ$B!=_}*QRrf4h@KT+M&qV6cvtRVC9RU%AidFU@R(z(8#E1suZlJ8IKPR@@|2&(1b*g(o3=pDz;lt
Wl!44NNb&*X|^6iIGtHLT<5NzqeM&)x0%{=AEVIf)n+iPCLmWXDGW{;vsqI;6BPr{;`7H#G)x28>L^E~Hps_)YtE9MAlnx6pkZ4OqZiE#6*;tv6bkG>`+`nl
Z-10W<)OQdI8FtgGGZ5qd0^O|tLqYxsA5@JLkqMN2Z|yzo~Uq;huC`vdbIgke(rb7QkO<Ku%_!DD$*552*bHFVklol$0==#tk7t}Q(`h!b|b@so(;I{l#vxA
6jT$p>Vv3?sfhefr);jI3UirRFwXcKyl2M%*pTd<9waAZM>Mx?1Vr296p!R}v+-Y3=nymsHLloBHB#srfSUr3xdr)Zd-q}6NJ>3LL}-P9cl7p7a7OInDI~LD
$!MYKjRUcWAqoh&5<-HoZKi5A(F=-H(i>@1={o}$c?>5V$T$H^I#U}IxRD|O1C)K4%&}4W2~C3zVWBZAp-6=y0+wV-p-&hcAS5tsQm39i0Q!LnN)dEGkk+P<
$aUM{`tjm;#^<!=otIawX2F#BWIT&EjtomF=fLFegHyY4iWTWBnC44<Guj;nx#om9XOmK}I(r1XVZ+&;PrM-iA8$iR-L3eu5zI`A0$Nc@Q);X~u{%^egEkB#
NQikTq!Del`6p`+=K1ULVEWm~Jn_|*)cFeLwJY_Nh=ajvEd!KXXCSz<&dJiP6Ew`!QSQtqmiL`EyzeZ`lySG#oolb!Y*But7p+dEH=R=>+TxoS)^n5j{iOS-
De7lBl`%^R!G`zTE|lUx=nao90-B<i67BKF9k6IBD`QO*(ot=)BE<_DEC13aV47NrPS@*sFWo~N$hBer@efa4e5}rqPr8Tc=!UimV$ZNuExrQ*?&LnV43lYm
#}T;hC^R{MlVRd8Y0}(oo~ApsbrBfD>JIZCJ10c?Bc=BqK4YVznTYbp$l95qF(qoYP`z1>MX~9~rsx6oMDLC2aSt07ou@9vEs)43u3Xo(woM#uY$+H^w{KoP
dE?hK{f_wbzOQQS?I<7{t4G>hXfMr+)_fX})8I-eky4h&H8HL<5~V~1<6{;waMJ@4VaU;pm1^i(Le*8<6H0)vEoB<Tc7rm8Ap=B-8-Bj^%zEu*iPp<ywR>z-
wB}2*&g%D4&Zo=X#62wvv?-|CBXM?EB-*MBv{Kth9~Q<U^bkcH_ZRIiG~%8sVv^T54Qx`4mW9>SJc4!7Ns3k@wnGqb6jo=M<b|q^*t;96%%!$ePuX*o7we0H
?>KQ`gsAJaUP<KK(*3?C5sFsN%P7s+xVFVJP^iPY;iC)HwLkSGe~;(yaLj>OTCdw+{Px4m@-0PBRn|Q&Q?gGFDcICR_OP8j1wg;MlypMXv#i{mAZA-RHF9Mb
ssixUQJjSnjkIdES?fbIZ54H@OvqLTB(3Jmin65SscWVNwp1HP=eNe3ocL2N&`|T<%ndYR)(nkyg&aXSm0+X&^VISr>vbvttt_5uPYq_+Z7^F(IAW~CN}0A4
W|b(aB1=ro0%|%1mYUwPyzS1Bk@5&{jy!?*mY2dno+BmY-E4}m{@KMa-5__?35c3(77DS5s3?q9D9pAKi@kM}&2glNot}Ghy<>HzOZOO@CALfNTRV}Td%=P9
1H|WW`=0PTdley|qu`UA?so}OX;@0iAiF}aT-umzmA2<Ey*HmB$ft}_r9-OT1QuTP9h5+}>fb%oDEqDY)I876x916I!n<L?vwXS`8P2)LahG=0gS*CQnT_w)
o<km-8mqG;`-Je6^UJ(5h6at{VPKO>&hQwDO)&vSpUp#_Wi*zW#6LWC;?%xM=3SW$z^MRE+jfIN5-yDhcqub^X^m>R`|KCTU}z&opJ2SzIF^TgZzjRmF(guL
%&ILelWF4hx$DmfjDLkIzigwwVs*N3(zgEx+N<(X+MYR^lZ5(*DmkaWUGDRil_l_*03fx&OIMeHqy~~ZHKq)CtGxwwbrlZ<7stDo@wohQI;l%zDQbh_l@|KX
y?afO!oJa6v9&mEGF`<MP`^{|?e924Dcb53KDiDRIjMOlvliB}=GE?dwG-`Tu_*1f)!=0x9QNkD)a4oDskNh0`r+R{9r=BRPCWna*Q`hIR7`AGtoY`vVbQHC
y<)%#1h)tX(}h_yYL&C+F~wMGHz)9LU?`(+K4wl!X&-Fs@_8w;VK%+e^^|k{IIvLiROSm>)<qS!-NpyD{ClldQqk{hsq5_@UA?`z*4ly2_u+%OaCvJmpEpQH
i2Fkvaf5N@;aNPsxm2BM2Mv5n&2Mmo%B<xfpVO03dfu;b<<NV%y;;meX|%%)nx!ecU@~qBxn!|Lanvpl)b(uhJKUWIQ1sD`c4-*S$Q2MBO`E{ZB$VBxQR6cb
6@zuGH4#K&F7IP|!MgSf`ETCX&0c7rb~Hs(Nzu@D?EB}=YutGi)720#ZWofxPintX$W-}*s4O^%k5V0~#Zdc2i?u1&mk3aNYMHI)ZmzRu3zupz;|g%p5m<r>
c?ARXCSLa1sCL7O)}Cp;7aQIvPUq28=9uuZX~T=-JB}%sHc+Eb?AZ1V97svU5(GfnHAGCzK{V4#10fLrn*LZrd6d*lf=V)iVjV{!-~it{LJPc`M0i6IPRuow
qoJ`u6&z)DV_74KF)B{kyf-zg)1y?|oPX;|Wpvjnxy+K8s0>Ib9A>`zw-`cpKBoe(@p>SUOzzgIprwZhfat;o)MtWfslism4B4gx25AN+k-A8%yE&_c5}ma-
tG@sY=#V+!OlIoiShkn&{Zm`cRJM!e<L;fy)Y$f%YAom7eeXIS4Q9UDv~g`0y7$K3D3+(&n;7lvt>nGzJxQHgFl#pVpB_4`4k$70xZz6e?X@RDh^C=}sf7vv
r6QuJs!9R%0h7`Pk7ttsE5tHE+=e814@Ch%6hcBs7~~}g1B_&49~pQ9gM{HY=xwsC&Pt!r+@tQ*M$cNGiC6yIfNTn5_4pWnGfw6xG6Z{|bs~FZz=y?Eg-F?G
#SiK<N%;vsVh1|Q`F@-e`@d3w&k=a=Omi$bH?aOXrnGlDoaW&Efw7|j<ge3ZCHxBWtWi`)cI{EvA~bNsboU>AGV6a$r_|N4#3IyaOQ&f9+Y*sX|8V}<KyI`7
7o!2HZ9j*U;o#8{dW$M^EYC7#d3oL>;MvZCW(#a5FrHhqKQU84NnjVa4!~il_#%h*<hg|I3@a@uD7aZ@9PFm0zf&D_eZ+IAXweN;9ZL}JWx?aB5PrXCJk&}S
psk|poPh=u2X#nqgD>g~-n_p3Ml`fHo9=kICY?C{U)Rq87{(I`D=*gmKUc{Ie^&2c<PVfFtW8N1AKAg(u*O=oHY$t~n#h`3OhQwcG{i)-w9^$7GZau@whIhn
_VONHLP1c{c~-QDY5+d7&4l+;={@d`f5Uk`2LULL{&fVkZYWc5M(Dgl>iH3(?+IPk9*>M;6kt&Hk^I0*=KjqL{96O=wM6e&#FbiN#Y&i&tqi$m0xVTzSQ-=&
p-RY*SQk|)!lQ8>V0nL#O(=y)0Z|Y^1i@8QlQTtBjWiPkP?8lD6EQGLNmS585kyr%1w};>B?S=yR20k;Q&7<b0T9JWEVM+`QAtFROwd6>Q&lv`$xMVnKukp?
1q~f=Vq}S^of#%-8X}r>CZbA0f|@FJF$J<}(td8jP(-m%KtWR#9fLImA+x3kt&J2kG!;}0G)YhtG*MNh49Q7L6Ej0eHE1<KM8i}Q6qP|5#7xyxkyA{?EkzV>
>(Pk!fLMT*JTQT>cA6YGM=*Qkd1_>vki`J(4T%KWQBvXkTMZwP?pZdv%J2Ynb`i|j@q9_N4Y^?XZr%g4><Cv??0`Icl==)_q;VG!8AQX3F{XgQ)J%0A|1`#C
VyN@2o<oy7Ck3`lZl6>{Lwd=~rZ|%k6kXZOcDAgH9&OWuB+Nu4k*@OsrFrAj^I&%cJ~%i)`H&|=A8^&f35q1y>Jj1FgR#NSIH{xK;oYv<r9~tZ;R?Nc!vjOW
?c(nZzGFDz-ha9wrRT3|A?)seh$Kk^0hKpCwj=3TIO}zx{<u@}f$$3OCm)%jR68X@zJVc1P%|iRA3WIySx+#XN$@+d`+OkbmGkL@;%?uJ86Ak=8@Vae?O^<|
kIfi`sf!Z2k^+RKXmE}U7@P!7-(S|9b>w!5<<jey1HsZM!<>fV*SELVaB<k*!NDT|?=%34C3};w4&#5cPVwQwgfK%3i7;Y+`H>C~i76+?v-a$Dd@Y{+v!7e{
FrF}JtT>J4F;luS@&#N0^)-c4CfaedJA@AraDLKp{L}j_fnW12KMP<|Q)(@zad=TPJ~lREQth#trF7lTj_(xI-xm;bb-52l^{B@%?rS`i>0e}lmJHTVV&$<!
>SNXiJN7*L>KZAn8qon0fx56l8FvIYVZnp=V<H=0nAViVqOG{5b+sx=DH(6#Y{$pu@p0YGrj0S}hl<Vxuz0Z<Th!XeT;;n|#8jnv%wg28ByDw)!lBk??a9f0
Xg+2AUGVVySn3^Qo!kzj<FFyt9NwpE$K3b@OFagDdv|iQj^j1&CEX^0oWo>8nZYpLniZ^*dbd8eI5|B06o;3fkk15~AfyzCfOT3xD6D{?Ke&N<G>2lfXnDl)
bg?O~HE~S^b(Q;qp1L2;{Bu47#uBo?<NL7RCVwm$ot6=|5FrI_2}fV|iMX}Ud)W^jv!X7Qdol<iKS4n^Bmk(R!Bl?SyXlvJ<u#)!ro>!tpwJ59q6ASt5Zn$X
tV@st6abI}f)Nk_L;&SzVOUWhVQJSh7>of$Ol`KKs16C(^yNFQ($(10F?;A;Q6A5yu+KupfHr4Yyn6(9Ob>8&98TOcHDkjK+Yq6_+|KVD-<!G2)qlbqc~D+7
I&=c>qPyh@V0IV`POMwxZA!;dx$!m4g{?#HvH%>Q0M^Aq=p6^ui(}VhJP_g#zYG8vApyZQl<~#EHN0fR0gGQO#v0gJ*z>zh6vY!WnPebhFgR=|S)oC?7R3*M
XjM!|SXUW&*zWA_TZ!2~;1%Mj#M=CgD8SCyr&v&=HKy-~P*Bt;VV;QSh&rHA;pp657t5A8(d-JM)k8y4(_$nTEI7o{faIdBj))ZPj0Xuoru>&BGl|*II5}1f
fJ6=12Cu^lnFLkUijYX8(RgSL8mKjl4jp%n&v`nlv+Qx88bMQj?AT+kS5+zIr$jxsLe}q^&t|wEd|dJ!<>AjJuI=2iY;)yMOGL>@Ou?qJ$!iW)c}7iYtcVRz
wQ$gY0z<HfAgj509!eUgrE9|Uh;OT|`x8@~>@FXvgMEra6#=6|l-_f_UR8AV10<Rtf&j}{rE9ZGXAKaBC?s>hy-e&<=F^M}OzSERQt;svh*T@3!&qL_o!>77
<n3=amIr1&R3X(<B`YkTV@DSu<e{pn8FYFI7KH+gfy!bufFRir(Lqyb`xfx|po}VyFP?FAvCwie4{kZ_&jjtwA)$D)7#JRD=$m<Tig#o=@*C{JyYsRb!4gfJ
6f?c*krwI+97b_fDFjhuB&iHQ7ndawEcVc=I51XkiWQnn=g&%NCa+;E<kOO2+gWqV4sA(zTcqI%^w*wM(;W2ay0OwsLj~NPP}SMpd-IQVriY+lpv5X21Xj%>
L)%w9u=ZmbH23T~eHwy>g@AxTQnJkmKt&OT0t2VrTHFHRJ)d(58!36A(1O7su!Wl05L%Zexu?PI`q;zo4-b4Nb_J6J!#vyNsCfeewAxQU7Q2!2=7$X5xTMk@
yi>F2*BPNZj?7cgz0OXi%~>^t0Lb<rZBwH=Fa$+zE)R&_bmou*ka$@+@!*|kN0@wJ3<I1q8-m0f@TmwOhheirO09&>+cZT7m2~FCMiCB@h*qRTTf&1jS6%fh
ECbU+sDVLHRncFQZo2d37CYxRh_skQY}@sSe7Id*tS#A^-<g*$HDJ*zVr^u~k4lz<-GL7|CeM2KJDG(NltKw81_6fJaaTN3QL$L2*egN^iwRmN=;lTO7^Lk8
Hz}<w`5av-#l{&F&vpf1JQ<OvXlY@ss!kog(|5;iFy}nj;jJVepCke_Y7hxG=I#Ja%jYs>Agj69o!yL-VQaHy9NmJ*O;0N_PB^|3GY6s}X;>#qM9~5RKr2<E
E+`PX<Obd4A(>$4l-$-~jIi@hJf_97w;h$=SEg~W*6`&PVQj9&5fZghnJI=Vv1QZgfjSr#wV(tck<~qw$OE(#rOk48%MRO+hbe|C^3*)p-ve3BL4B^%5{c7F
<RR`OCms7_;X8BD-gwsQu?ZlPR;{#)8YxY8@VcdZM?=&c=Kb&xv9t&<HVoRZRWF;3Z%XFHYn@6k#5%4VVX+xZlhU!R&FFeD?1V%if)?sHO<6B)&5sz<g9Fs>
!J(Cg_)|){G>G9DMZW$!$|IU52dc`T%O}5wM~ry(ok7m@2q4PaUiMqyw+c3DjXy71FF>)adSFRFkyJ<p1r5@{Kr3E6xOqJd8bgF`Z#BMq^Or`@MCX*LpMX)W
Eo6xdAS*_K)3PvfJR-`}Vzg_!n(c;>sx4F_(HbIvzYnWB`}_I%dv)0JgQ!{J-yVA(7fCT8Sg_bEN#v8A7Sma#PO^c)!9d{%y0#v1b)djTvTrHFt~PdaQf;X=
F2icMP8o-dWKc#ZI0!D#+8L;0Rn~&Zt<2iwezP!Bny3ro$B;#acLT%_AQM|DF;LmP9dc~hw%cf-Z`ek^p)ijnhj_D1Ym=B|26iv6<`$awT)v__)RG<FuH7a2
gyWfXi_a46ER6&eL=tcqASfBexF+m`CkcpHz`j?LlJj`abIGgSyez>6!K48jTCE^6v!kObh7g9A1KHn=fx-%3Y&^Ca+&S51ED>EaRJR#}5lUKX4$k)tYQXbm
^<sc2+1ReQzV0{C<uKkb=Pc!@cR<>zN`(kRNP?0SZ_Ma{mPUHx>9_$RpA~A5Gy}7OXzR9vH5L0?9x9n+AQ;4RUh?JZRIA)X>|<6MIeWaAA{U~U9!@8sc}+qP
Wmj%atsZK#F$<iXbr~c}<C;qwqQNTdSU*nboPCq*73zz2<+ofcc^JSCbVbpGUVMiE%^(Guwl5KOHyE@gJiW}~;jN&Ah=dgY#13xgmTGVY;W|avD#{4&-R<aW
wN(KRq#3H{9-61L83WlG(xJtfQ;tOulL1jcHz|T9ELQ=ID@v5dw%k5?L%Ke^4_0sj2&|u2{a{5gOPfp<hS<K(2pqk8bX+daOTm!rXNe9W!zT4{4ImX!1QFSz
Mqb0RGrn!Hy87vJM=gX>gJ_K!;_GRgosPX{W#XsRaL9s6K6-MqivxjB%VoENbzzs?H?AKkIbSMKlHm89wHICLst_R?qA-=X>p;*e2ccmNv?Qc5t}+QYLID(O
ruo6Fzyk!z4#Uc0<PCG``3BQaavwaa*7gO`xmZA~-h~}=zbT7;vCp2W@s0`73^h$On{Vvc;!7JkqAd1oN~<)<C|YibGgr7X-)L`LrCl?=EQ$tsH2~oti`C{O
cEz;d)w07xQAgE!a|5GP4H4e~S~R8&z0GzO(H)(R$=%?yTL7w5gZQ^#Y4FW=fJ{ecH-3oGP_V|m7q+229R^2E6r+GLV0DonCZ5f2A67$Jfk77xJl$|`CPe}7
ppR?J;S3(d@<uaFNa-lpd@!_L05x(DG6Vtv2(lbG#4eDomTP$d6i+pt;I0{~=oNiD13+{)${G<Q0dxpLi!1|qVkQ;@=S;%D6L4?>qHjfj))gx^*v<gX+zG)T
VIo7G0LJwYz0nKC0ZM!lcghm4s?cJVSg^hlfQ%OzjPP{`At<fDD1hAyO5M1DAZ;xb2wXk(U?L47iWZybQNoI;!VRWK&Z%*g8CA|kq*19`j0u(wU|HBi&R-^s
DZM>bC}ypks2fFOMkNCAZZ)zu6_*MFlB%{)xmIBK4x2)O8ua5IRvirILpkXtC!={x<l@r_vQ2J=?Fi2fP>8h_#fw>}ImRCd8+PiEtG@zz70?jwgwjcSXxB{5
HxR<-CkDZ>w?UFGTIfbXSow52hyrzK)kQ@r30aLzvy_3gLxXb3!d9?MxTuiLoXRE_R4jr{1wtw}!^`!n8s3^?2(khQ>5Uy2k}A2dnVmM#8k~LU>Kz#kf{?M2
8#GC5O$n0%nwc*SS6G`ss<BY+x5R2_iUvhH$zhNkj4K0!dS<p7w_IC%O+HwJfCzvJ*&N?n-*@ia>2PaadTh)^0JS05pr|!e5fvIL`#3oiXHaU$8q%xpXe;i<
rcI3<+p_kB$>A*n(y&<^28rTRIvm~Q90cMCs+$e)y+%V8{SdS+#3XQEP-f80P=(`1g73ABt7c%=nU%hJ+m|v&BdqVR$b~hs)eWBwYgMJPv~24;S#I{jfpmhz
TI54hJNWaT9N#Q!db>T6*Or8~)pnJURYMOk4F!z`+5}Y;IK2=VxpnB(Sj%Im$sp8J5d&GKM)wG`w*}%AK)@AH!>U9<FHl_^3Q)IJ2m`u2z(jeBZ)S!S0tR4L
81=mfr*VMyoYBd>5W$3NvtwE5^7QF&O?SOuoSJa&7(44Ob4bcT7Hy(~5E!6<^kPq{hqdSmVZ6RBu#XmP?*?nCu`aH{p=PKu1`CuX>5NQW>q3@*Y-k;k?4xS{
T-e|%tEF&X9k;kZ(pD?X4zMnp*!RBY4a^2~Mdb0=<hidj({x5sTN**2yAxsi(8h@uLv9NzO2=X9W&n>lr?<bYuJJu&tKe->359_>a{Ge?(jie`h80Ry7g`4)
bHkUrK};?0bT0G?BDNNfCz`j&-Q(9<+&tDcH+5SIun$@;n?b$UqLtoMUI^u>*kB1mHxm|JlC`r7$QlFC6|tM<*6ir5T|MmdEm^N+(I<#dcCZLR7dm?1VPUGl
NDZN>)0sYoxNO!A5UW-nX8hycz^=%8VG7@zSU2V()<0LLtxpYG0#peUNWjQpMoeI!Bsq0})GnzevmuRhnRLx02$mJ0qRk65iL5HSO`~dbs$TSCzT5FFAo;5a
SR^B^ho9}Rh#UY}W!jj58fyOT+V;0S=eJUi*B9CjgYekvznj%i8nL4mtc)kDV*yqdNpItr%5sD2<zBjZL#9U|fsppK$*u1ZXCg6c+hB$l$5EXombrazG%#qF
fLZE180{6Y9MU<C)OOi}AiFE*s>QRB5=80fZ{t%!4~^<u$<F?JSKg+E(&S6JJaagOku3$ot#x6WT=ve?V&x{0!T~)DSPDYY5rIK=U{GITfN&wgr#!;WU>I^q
S=1(&O9P&JhpDLqBcc!lh)1h1NkB0;u?{IYjD!k9+)0WkqA@^UJx3w4B|IQ?qrucOzo<lJYtAf{wrGkJM`1Ng++o=3p<^<$g*%W5>~R*dz4|)`2q6;Sj(LH1
2%G^Ujl$kR44kdXMurqgvNenf4hVw-JCIB`0no6(JFEa|d5)+xv96WCL#|TkkWc{9NK`RrqU3|1jvxSzAo48Mw#5+=1R7Dd8w-a4EmQ`=u@EhRcH9wVK<*e}
1`uu$6|gBg&b3$VUsOh^ow(NzAnVrI!dBKsZnl^!3Ls*zxJZdolWc%xGt?m3nUE%q2&z?{0x^qDR&yYjv4lihccQbAPW5a!QtfKSI_UIPZ92Q+Pa+ms!odiR
9$5QtJK|cYhS;kOQag>*Alj-`w@!f?uw7L{5Vj?d7K{ZN98N}-NHx&AK+I2;_c$ptu)_1rJ8*9Y7go&E%1%?a6a@}YHtm8qfO>Y*lW#2b-IGsSrU|4|Nn32v
bdqw(CuRjhlqV=dlq$XQlBH&tZ7Vn6rATm?$=U3Or*3i`B*X|TB6gwK^y4$lhYRK9ki&MDoSiETZqsx+Lrgr7n^c-g#WweBx(I}6B}oL5?2Vj}j|<|jt)LFN
bPmrWI<%~!3Xc|%QO?>qo-aLl^~TJ1zQSW}y0uij3kABbC(acwTsBhCm9;5iCWtqiJqUH`HE@J^oVfBjyBbv(IP6yLDBy#TP8s7ZoCZs0Tjom3vLuqY$iV{F
HnXZqEHHas;<m_D)dfXS{ldZ`kSZp_7yvA7A;MFP%tYqOf?H5o+`8k&2FZy}YZ~t-7WE5tj7Tgy4GZ@M41iWh>oZz~(bo=eqgk8{n!zpK0AS71ahlvO4z1Ba
p*Wmv!K{>GH7(xQWEUf-O%Z!Q0iA)N;D85Cs*QLd$7*JZpn>ITsF(_gW*<%ie4G=u%0A?Ld<qQu?cnzb+I7!$iII5&c&)8rL{(LRMm?PIz<qfQ1kn*U5CO;0
+|H9!4M7@&9rKbACWB~kQcRO23`-Oi4ji$=<<D)k&g*wQGKQxKw&5G}J#!U+h1wZ%L<?Srtp(N!K3LQ9p_>yXPIsidgpAqJH>)Ocmu3T0wuXpg9*{?ts-aL=
!@GKpbfFFDjGcAAGB7tNxhy1c5>SkgqYP96w#6A32N1egr?aBp2Y(}|2ZaZ_&bpQcCXwOZbX!CX$67egFm<0&riJlgT(ZYNEmu=4W}0Sc<G!%tTb(XW+6YRE
79g>iNoSU~<Bh3R4jFl&k4!N<Gl7$KnEf+eG#+nm)G8j<iw@mVb*%E#H1xuWG|M(v80T+}0n0SWwpMShGkachk%n^I-Gj?_Y(`C_c(TMYj}*n;u@TQLW}Lbd
^~*;|?XvdIJnMX9X;`N6XJo205ezZ5{Ev||m9L$lED{1#Ft(BiA~s1>8cVX;M{R>VR|wvl@~7bX(kBw2PY8hMYV75Kii-}-GMh32LLWpf{ps!J+nsNnb=#do
m#bojdsI|lDvI%G#DWHZL=pzWcg)rTQ3oHWB#Z}sub!Q?-qd=tF_!dAG0Rv~sldR@hh0EOzL#8TtnZNNf=wc+Kqo7<l_0e-l`~@lXQS4)y#cO@0YPTqV5l9`
gjrt5K%aPydoID6aE%S=XfSk!tJpzR>}>nu;3Gga$P?Ipj3Z`*YP%e_TE-Y1jOD=62=A;ZG)NP-JspQJ9z>JSu;XFkd`Nm7M<cRzFgiUB<9X0c#vYuvni0*(
rIg5?vxz+pXE-pS#-kY+49o%6T#0d_sEX<Gkf3PslV_I#@Hdbt$w&-BMM0xH4;X69NQvC_Iy3=0Y>|jV3ZpoHK{^c@4=tPtsk0!6IW{&y9k_{=%d^eoBdNH^
WHO{Eh{-_PSYS|+h&8FLZ;M^c@ljS+2Fiy|V4{trE(@4&R0rD@%wIHO)2Z3S+D>CSu3D@4zIT1Y@+Rn06(CZff75_JfzC;a4_GjQ98wKs2NGftq(iWongBGv
LQpi6fO#pWOj?4_Q%OWZ9!`o=ssl--1En6R3Id9udYMQ;gr#Yv0d#=W%M(OK64c`w%73f11Hus-4!1iM7{SLuk)de~2Sq*VrK7^6sDQDADbVON)l*Kj5>kXt
wFaCOdFB5C5A9s`AJi6x=u}np@Q_%nRe}o%llyzBn!OH;OHuRAIifoZ_<RWbq)d$~1dWjRX&!7rMie_x{65?PnEwt+2Xo9f*Gn1$*a$-Q2BDH^C7O2{03FB)
+_E4I5QGU5kr7cb3JQ6UD7&BZ`1_tG6i+B{bOAnU;XPR~|B?WjS|gv-fEf-M5Q0Q#BA6_ij!nX&=|q7MN|YfI4`Hf$kdZV}vItEv1qu?vCPPU{WDoN^^c-`H
Zo+ybbiR1u{Jid8WN8d>-0HZsMK^T%GQiPdh{i0_DsE8bO9a#8^AJS@Nia&0OiYw*iKdxXV+PM0aMKMi6jcyJM1WLC1duZ&0VxbHs7IiY79HqxYet=qAEEu)
2ri_T9NS0d3JdbdcIvSVqCQ}0j31l)VNyz`z3+S^Yiw`L)bYLEQRVKrL~tO0)*IlMQO@+(;5Hph<KgRJ>`7}_Cps6bU!GuM=|shq@^3Sd&Z-cC`!t5eCCnnz
3~PP%&!skk_4)Yp8X+J-+osJ!S_F>CF*J|N_aMT)cDWKpy=!|)k)uNHx@Dvp5>X=3^8)hWhWUm!onyAG%|O|9=Yef%i{0HK2O%un5*h|~y5^?Ju%}-t4wuRR
a@Pe3ET%cK*eWkr<c5-KB4Xcz9b>HPCrCL?(MVE72?$6)Q>FOpwXHz1SXOPC;uWQu5mxV{xIjdGFU<Dh)05E*fMVM|XIVoxmD0*du!j31Y%gif_q*EJ+f8iD
E?EIuVcG_mV4k$?Zi6U@IY`ydoDt*r9`1&M=9vo+C(yzyL5ICmo=~Xa*6Jm%0Yu^0G>!&p0H&fXLINnbR^Hf4Hta2GXtr~UI}sz0&nOjq0K}_duZr4k@B+KY
F_19bY%gJkLDwUcWNJ}B56tUp6cj>~F<{myzU|4y%gUmV$0rb=Y!6$Ypo5`mn1;x$gIGfby6I1;)U$lch|~q~*|~^#HA5?VkFONu6_WO~o{d!NkzQbeBn4=V
>0shLZ34u-;oq9pUDoXOv6ZaM^1HiQMmNRl3xYNx<roxA!ex%EB1qoV1<(i%3qlV##cQF%u<pyhao9o!$YgWl)xp8fyh#P1yX)S3;KAQd;ZCO{^!>XeS(mqR
SoDyQRr;}DU)EsP!yNRGzm27X(CdJU9*T#^fxBS#p@W@`krI!?zEbplHQr3JrX1?el9=XDC`<C#ZugE`2ip5|FTq8!jB;F_B7-^3`fgcV?Lzf7imP>()>&JI
t13hTEQO<`PQz=_y0WV-&Ce8AP=ywy<TA5@y11*r<wB+PLjcmMR)*|-o3E4Uqr|nMfreJa2}q8$&~zph(xWJcP;`X_Vs;TME(^Ir>#nWVMB3LoL$VA@jASWi
Tkll^Eo-az<CGVL68d-s84#L`L!_8juKJ4X4I*?q-B~0Zd*i%YC@ek9505jKC0%BHUt`z3&bevC!G+T0I6ApBXgud*#|LB;NJao9;OuS=s&G@10%|e=%-(Gr
w%k3`1SG2h1oKd^L_>zJy{3CX9v;&Xa(B&hYh32^EC_X>q{CZ$Fr$nse0Fq1Ymp0|KKkp;c6biNPto6z5mlfe8U$0vk3?EwO51uJ1x2!&o`%ht4Zzg$2IF)C
049LC3k29)3>2AV4W_436yRr)1k;d^4tW6J@)`Gse&r0N?fbfSb<NXa#>vQnA_~S2x1Y|*PU9*tD=G^T`}!a~p^f?RF*d^}TQE$4Bmc|kfcuiTjy0)tLDnFJ
(ya>+RSDb%i&#y3f%iWVKmgz!$EF;Dp42283c4_nFNT;_-hy`$i_t;qA2~pw6@o)yI}{Q{I7kTuBavfph5&VzrW6_hGLFK%4MacO8i4m3J;AZiFdrCo1p00t
6&G;sstsR7Jr_>=Gu@w*?7=msxX?pPhq52X@K4?L2?~e-rKD*>Nn#Wm?~@S|K*YfS69pO_2^AUu#2~g*?hs#z5;9E@Q6R|$KuOo>`V4*Yv;;@o{+Mz1luHtx
wo;EF*0hBw=_kyZ#!Jv?`?S|eqYh*C_Wu(<m+Y{ZW!w;OicLmc8lDbN*Ll(4e8~aAsHh!*69Y%9{aue!yAfD3i#Z>-K|aISANYL(=Gl`F|Dd9Wh&6PT%fTBQ
m_5@LxCP{^_DY`Q^92K>C={TFi7C}OsCEvc{hFtMc!UYyd;0Su>VS#FLPXfvT0=mtB7!DrTwu)sL=h1}V5)^$7eh*;5i+eH6f{st07%j@282?wQ8Gy6mwr1H
F%%*&sGIdM<R9k&^xM-YX$>Q)><<9^;7|;|5AN~9@o$Gy_;Lk#58DgagYT3`h-4x}phNFM0Nf$&5}>BXWPqAVDT!5k3j}^!^v{o<p4l>n%dDg_Hbo-H1dt3h
jW})?G?-~Zz*^8%1kERfJtP|#L%@cqqgELcBfKce03s+70iq~mnJEwf{OmlB8`jN~ls4#MBnpPo8bo0c4T&Z=&0U!1CT3_RSX*V^V3h-oZ&t%dVpNDh`PgDm
?t8<<@()lI2&x)K3I+}BFs+&);}T}d#zv7ANj9TJEWp*ObjUnZ<aG26kj33KOkTB6$B*;LA;!+uaPT~i%80LV!tR|8%d<v~$6XV1kdJnKc36q#|AVtsW7e%D
I!Iu&zYPNpg%c_*G6!dnzwT0rMeSV7Tq_k=xd~^{F<+<o6jS*N_WhN~Q6e9$4nwo2hVlC@(w{A0DW;rnC-E6LIV=;KDvw9ve(#omIhR=q;v|(1f=*DqP}2##
x|@`RiF(<Hn5SCZj%JVS@!dp}n_JxBh9I>}Zar@z;lc*cJS052Y=HTUDk$*IdtMWd-|O3L_s-KzZ7s8&$enPwk}fb}IF=8gxWmrg_#9!cW9&cFaXbVNL?;2W
{@WB5QqveFgTKy@)H`rHh<Xn|{<CB1xc$IC^!olFynCeM+2!M)>Vy3-FV@=V{byP54%7JHaDB=>`BNw7F}r`i%g8#)M3oU?`~rLI$ib_Jdvustv3XV|QivS4
Apx6p7$L+BQ8XwrAn9nkp=P<7U)3r16W`x%^)*o~vrX>(K2AdQJ^zD)j-KAPL#A6w>rE=O1O)w;ZFCA!`x<I>d#?{#Y-YDMo@N;t#^a!H19+ypWDCszQLLk-
AaVr|78?}0QWOx&aSIwXg$}jW^zb3h^94U1zrOHpv>zxGC^O)Q3xG*QP9uXkz(b4}xehl04`5eWsLV|(gBI$;dZF3!LybdlBY|@nFly0B%NLxug|w;kNw#63
WIf7p-CJpDlYAW@$E6_woD5T&SjAfwioivYgA%6_8Ra}MaT{2DFYP^v<@EXh{;?87IP*C2@a%q*^+JXkNQh`Dr0nJ!tWjuO8zEyX8NyK3gA<sVgrY{ZL8(g1
6lJ0{vdSoyp=DN4m8Gmj7Kk>j{L;zMrV7_#?#3J)WUgc`j_hC<!G=znq13%94?g|I<z3%{GEf9jBR~|B1qBdI6vR-0OA-`Jq)FhKARWL+59AR-P@_OH(G3t&
G^)c<D<uFCB2r5+2*eUdyw5G$ks=wuf#1r%NKjTmM#u5Hu@hr#Vaw!ZE3uiP3QYz%ay?^E06Q1pceufzJ0Ce=MT4;cJ5ph#WMrY4ikTQ<l3)aeNLHmFV4w(^
3J8f6Mj%Lfe=m10*{*%PZwaGeQd2#u3@jNPl#v)ecHoZol>@M;Uug${+5I<$-n+j~E5NKt+ny{lP<cvfiLV+oqfnI-7!^t)yOi&%#)X0fLIWEs3L_0H49E@H
ePN^l11xL<QtYM+xYQ#|25J?{bREVJwOAEjKMju{>{jc6jk@bmlTdaQaN)C6qeoKo<?|BN2;ZR<bTm(#8nad~&=7}J$4$|JFjeYK1O_w%A+*|k#{ZiFA|wRZ
W*{In6b$exM!^9sv4)ASIZ08i)JPlyRj5<mFw_Fn1crP-s?n%GClF|z%@0OPZ-PBbCtN^zd)8QzXv9%HE$U(F=@2H@q1~t@2Oc}!2{yc(Iibzoc{R-9i?$%c
h|YR@TCrlp2=?{VR4%xHL=#GgG`vmL9ji>_E82={YXq^PGNoFpXDy+Fqs{b7b6sC2mq|Lya=kMH5teL>%PzARPoxn8^j(peWuDMrX|OPjnmA{kO{LAp8fA9i
Tn7<}#PmiYm^uj^O*u;(BzJ{OqTgFjGT%(Agw75RB8haIQ}OI|hl0Dz(bX3PWz599(Que-)SlDq)FQ+{(XO<0YOj0^I9|j2P)quy5%;=`rawJ=UZ=*T`P;Km
xWYl3s2W7GOoZ)x8F^}Q>c*_%m_(#3Z%k!{XI%}Nxk0Xr`PU2QeRG+BFbE^N9YFxyCc?nRuU8poBtTl3bf|bxESM3iJ>rKJ1A;-8FK1J7Gld9(^g^jNGpO}p
Sr8`L1fbYQ(~zYNH^hfZ`mVHHQK?uP1Ow76Wr<$k2vY$`7|YWE3ZelS7bG-uZy}DxUD%*4r;Uo<R|;gC!o)h`k-QUSLunNkE!aA#0}@W0vK!LCZ0L(H?9nvH
(8aWx$QVV8ELGXD1`<O~aVD?}*4+jcZ`dPA@<|AYi=`QdEDc-@R5?e21Ung15C|Cx9HIw+=us}gSpfj*H?;LQX1fW{;o$Q<^M(6dJsY(H_0_?BlmVtx>>@24
ZDFns4nnl?b{+_jH#Z4q17}DmqJY|P97qQTV#%{|0oaA2svP<8gaGr_)KVEl1IUE;K*2j%7K%n9CNwb!q3k-4kkbPq8g9^z0P`RM8VCwSKXjvthL(gTie#9G
R3chRR*F!eB{Ou24QH%}Wi}ua!UGcGHj-0|D=`ZQPD7J$+2;efJ-$b-vJfBqHw(+&T>=vWWH^#16!HL*o54fedMEry<boQ9;qve~eEuiW`!V>RWu_qdO3+lw
-tqiMNBTuMJR|w{gK`?GA}Lmv^NbM$RM8W(V3HIj1E!6oK@}A3*IFiy=lxUp=+h#>K@mVY@0eMtE<_kA@h@vkV64=e9k{x{q5LDSr{_v=ze!qD*#A9ph7IWB
<Jf;_?&<cap+g~p-HKUwnsjekkDEF&@&`FQdNXXFFUR<$57d4?rLXE1fVcgGH7qnGoV76E#FRjWNRgD!yNxE(e6#Y<bG;QIz5=1G(RZPy1d9$(WtK1<-8U|a
rmc)J(b0g!YXQAIy<$dy#Z9~-3>T$~8Cz7H+|gmd7>i1s%a0U-H+F`Mgcv|(iNr4G2SMQ$gv6o=T4KUrijCB`6~;3y!HKfn+F;vNgrSH?2_e>^Bm=C@HO>{9
Hd)UBs0iy<jtnQ~7*E*2V3KlQ#4oV{s+ausNjS+$`$6GN0f^kDnhF>M)dWwpfoVu3X=))vf(QU40trzfVnLxp0l^>G>;()%5QITZ0##8mDH-5&_io0)_g{WC
+Z($)wyj-o3a+(ue(2WZUoHA0IOX0U{Q&Blwab1-p4StNy?1<fJBIbvbklZ1zAYes#h!kpovp+E_6-UJvtqn$Q%jWDTSSEl>%D@$CS}&vs_WhN1NhT`lPHff
j<i`DBVKQEsu_V2TyIW5v(5?YuYu=Rt)h_>X5jP7`69z8dUY0SO}MF;oojvJte}*Fu5|#6rWJ9q7}z}GnMN;tYaU+^nREuXl<;bVHC0<ck+K~P=ICf&pttKx
W*`XTZD>2MJXxLfvFnITBzB(d`}s_E5WMu%xO}(ktJUfE>rRFRQ8JIJ003FiJmWM+Vt3JP*!MC;w6-NDzMW}fvt!~-VZOTDJkWUjx-ABDY8*Q}+Ulo*hdIZd
OYKb><M^|TSk6-R#)l<?YRJ-h6x%q1V0juK6=!lAXcmkV97>3+GL<xUx0bUtYR?ULYHeNlV>YE>@rg0NZ!KLkZ5oe$^;23KT1MX8*IAjI-R~CQzHOP(2sB2B
$(TjPUbZ?sO-UfW@2sLu>SVARpahBm`N?cp!6#2v`yJglQ24HsL63+Tm1Y5PWehb$5nz!CYlEZ#TN<vIojr{LIY(_9hu>B-JZ+up9^l$FPaPZ#F~W>gNF5Nl
-U*9qg+CIQfn3uQS*=?Z@oUEQ74v&7(#-3wX&rNIcY2e}Zf7zn&E;RDss=b%&kPi|7*}=R0v7C<&|>>-O}7L#S=cRR2G_>QF<YFM78?cE99BjlsjR5avaG6-
tS#nTKy%HB(Bscn8+y~oEO_^GPA)9wXA;++9mzYLu5%BY=uTgQ&eX<$9=7?HLcB?567!>gVe26|&Du1j4VG=qMS=)HeX4>*Zgg{3R}!ER6h&y7&|r|*O4S=!
Dz&OATf(N9<m<sxjh+xVp=v3FV=ifkcvxkfxUwaIawCn}#K_BmtLgY$@1(5e0LWzA6C%usfn{1|hIcDv)Zv5F!n<#*;<5(!(96Sup&4TiS~dg#1hh*h#Ze+S
!#>S|G<5z1-!jQS5&;0OH(&467HxLX(_y;TT6bs_z=S0CZ{N>epE=6SwT)`7)?=Zo5m3>ggJiLOO1l)f5qs&u2?w!<ft`ygc|_y6%3ds^bB^3oAGrGuwEpNs
B$$9Irh4to1Db&J0rCP6KS?~aF_eOtiiQe_DOe~$Dulle&J&IFcHCwPZq8Y$61i6yD`IN??<S{S>oUd`LuCW`(x`%g6IIsPHM2Mvrj%d_>jUZ_H-CSd&J3!{
@0xNMD$`#LNV{&cCtOetJ+AVAq?}WDR3B4$=`>U|LzLs5c+hqWtOIbtDJ5YrJ6O{ujVnlMoAa1cyHaLK8bv4M${6gM<0hYbBtX8ei;`kBj7e_6x<_OU#!$`F
5$fj4CNb!E0rDW|o+NX2H%KyJ&J;l7rR%bMkrUtW^aOeH`;Fj=vf0K~2l!Y1j5&GYljxJJy<~{UY|0qRAE4qxOaVapagWx=xKQA!Q|D-;0g@V;Ad)JP^B4)5
f{6lRAd-kQVqlGpMHIvYg(DZ1s84JTt}&wQCpXZddJdM5(r6PN5xj+YUuV~s((H5qvH^~5ZE0Ioq~B0DKY%iXM9&TrAW0u0do#u81NJ1W$V&vk&EMXMsE)B8
B~R;NFe%uB!+01G+X;J6D5fB2RDc`+aUrA#gi1qjdjv{$eje1_eqU5cgpq^_3-j+j{WA{6f4jAJzhyD)zBNtl#@UQ2Kv79W{5Udlfm1XDQ3^985+;tyDj~dJ
F|a?=D^7jh9`W;e03C7(_K-zLC+B`2m(+eAT7Fw^7<Io%7zb$r2S;#cKXOec%Upk_zJF<|gyn&BmOw#=gfI(m!MV1U&^()V;dr%A9z74``dDKkJT(4PL__?k
w(u0=f?TD?8x7JE))U`XsP=3sc1ZM8&Id7~9*`*S^uB3PL`+nWkm3kqV9-nit{5^M3^}EkDuNP{mx~9~42Ixdk{l2`LjOrRc?7{w$kBg~Y+{`=e6igTh$NOM
ATSW-*)$Ak)!=(SI-j27SpQ7;CpNcFh<((WHeY8Va6O0YGl63bpMBs%gz<%+W9)y18J2kVKn5VBfPzE`l$e4D5?F~!K`IyuP^CnqQY8|UM5I5EN)8nFW1t%I
j#;_!481Y9U5=T^soVB{Ln(m*fs17fM98ES082{>I$8w@7zmY5=vEcg2vUg90Z0@eOrEMAeecFG-G}M+>-u#izrXW2<IV<6Zd-Ov&pC5s=L*WP#&st1uI(dB
>kdCh=?ju1XlSH{B@e&_3R00mkf2tPC{-vxZ~*8JC;vTEs#1v&KvMJvZ#mdt^|12WF`S}E89c`kCW1?BDQcri6t>17B3nu^6lSVzokOgXB@7Tt1d|k0n-r!9
)+oT6PJVKnv;zk;5gJErV%t+=88#wx>}Hy%kmDF=BaqmoDwZ8NYN(QIZ4^P?enIQcQSqF`=-H|oh9;(zQ1O|HV5(4(gB9_}yQXH)2F6g#wL~QZ2vSo48ZoCW
7jPU864XSn*1?5{D$QdRX4$f+7BEt55#v2kCnD6r1fWWG!X71n@WDm3BZ?udio{S(!-`rA?A0ciX2F4>f+C@y&43z6*t3!)fTu1qQ4u)JVu$@vf~dP`s8wTQ
5R_tb6^)q4Z2RMYIGRAFsaPi<VcHWBVVE#yVba*i?+A<JHp8SBk`yPxF^WPqs3@kVxa1y&NSAC>fvJruQDJ;#>xkatyq`EGk<tY>$YKE0P|Sipc9N>a;V966
zDB4>Ca9oq#a#Ix1Rg?w3H6j7AP~?Oz-4eq02pN*b({{T`vut3+q;I~_1Sd!*oF#+`D`m`ME?-#ezC~vD7nHhe|mhqKK-2Tkm;&DWc@$gqhmCO1-6yd#Y8Qv
%ypH?{9iMUp4m|5Ui|Kd9edcr$c(VAN_}|%`cBDy>3(cP79fmuy=I;*HtmqY+9UG!`yNdGbhfq)QO4TBfAsI|cu(~dtbVYQ0RTx5Focjm!R6q65IMc_pShq0
AGw8O_79e{V;Cg(WXwKHqshu%gs5i~cbU)pK74(`PA38V7%aFj#{V=5eb%5c2%XwnEj<p_nfLCZ4`RZV4@66oyW%Rukzi)NW(gtLETgLc>869(oNV}>QilH>
P8f*@L62b=kmm0QH7YJfamIRH88CB6QxnmLEQib?-SD57lc<#%SNh;nA^IqVA~1ndNi$Ie1T2uvO$ih*%FF=^M9C{qGPF{-K{)f^uRuvtt{8`yVatXorhH?8
X`u{7elD_$s1zgrFzWPg+e(V$fy58;IO8QV3otmpJcY~hGP}KT%c}XRxefcUpLL3aA^UE5AHEFdZ3B$o-tO^%72+OWZ+4-uiPR}=mNm!Iikh1DX^|sih-{i2
*dJ!jjz_84-#G{^=HFK!69MI)7Zc7el>=UM<@q0t3iL<YxOTGxL*+cI!?%`8lpapm|8KNE1Vjut1Q9((3wufy^y0(6dTvcu)|C<KgQ{hT2%?z;<pGA{1|?`V
(#Pp)O$q8jkiP3!X;943fN-6lnivCiYf7>y@=0}pTy1#jW*+5BRs_Jlp3Mo|^6}y<4H8xsOIulQnq)n?yUwoB_r19NG8POtVZ$DJ)1ybe$)+CV#p*13yYotm
p**zhV_F!srD-(VQ4*d<_#^d79=%R<B?+X&(rGE%4I%L=X!qxETPkS|ooFw2o1Y`XJb~s)36RigI?0a092GirQpARY(8Ob8qeW13CtBlMr71B87~>SovK~&5
<uq?HX_$!WII|U?=sFrwyKGdIqoL@eB15F2CV<lFqp_qZC<HoM14-r4<aDWcVLkznNn!APGl##p0z&Q{Y@n<BDA^CU28wQ)HE4<;{2};v<9?Cy<Kcq88|~|(
CuC98nYu&E_K%n&NeEzHBg@?t@YHCOw5a!KmYGU9c%C_--3WBBMO0slQDdoP6cPBOyQ1EE<|mu3_pQ@Lcq%GnhY8HzV)S0M4al&ZAycH9iVZ*7_T=r6F#$`g
>k6BZvjTMq`@`h<A%K}U!J(1_C}QgUJ-9SPNR$sS6OYwyqR)}RFH9KD3~i^DoUKgB0dkal1qKv|VhET42o^~xB_;gXLrVOSre5w4Mvw&MgyIUidytSSlxdI>
M^C^K$Lhz)&Ik&Lj0Q&s)IgwNC|}Ti&=n0mIjliLK&PP~V1o$#1wQ!-C{!s&KLfLhyY5$jU66Ka0gr$X_K=)WQ1)x1I%2|HCwOu2Gp@pe#{q!7-OBi(LY?Bl
-6-M!pd3mz$$|zYQ$tD_EoAH{e?b+~LE$M$r5!4|76}p1F<8W;Gh#-7h^u4>l_@EtF=$pK^6P>$frxBpLlt<!Ju2`(E;e)q867BT451-G5IR!WvxM3#qpH#{
cwiqGL=H+k-b2wv`Z1`Kd?g(dB$Aki5?i1L!YF72q)ColFde`a;LsBZ{3K73EEv(FQKJP71s~IDy45t44%T!8+XiAPh7y*Jwlks%fS5MX!FO#K+3TPtBqOCX
G*E{^=%5yXp(61J9LgsWlLll_%wYa`_057j2-F#a2OWbDDN<gJ56{I`Dtv8-`8@}haICZ|HqrF^D~C^OsqUE!62ET@1ya(`t5hpXLHVD3T8C}1YglleiBozH
B0eKpzJZBEXaa#to45lfNtMos->1hU#y?IBk(~^OJK6Bbm83kregch<GH`flyRZ*{55Nz|zy{QnO9co}Gz_qm1B18$!wQrE+M%y-0g*t=j*15`4l;)^k5613
`14GlcQP5lgw|feaN!4#0o<I?>mYPc>>+WoI%6CTcz6-YdZY`aXb}AGgmu_3ZkGoEPawua-Px0;XHHJxO}bYgOp-`M6-_BpPnn=&LMXcohH1R>lPwm7wYz@X
9tPa=xh6xXbZ-1U3_%i<CdME&v>BS~5dS5_JVhwpWDPyodajHZI~Ntxt|kC)+62xG1Si6tpsNGLY%48{{M&G#!F6htfk=XSQozzrAWRM)UJVf1)1QjH5FcOu
j_$9ScGMp={9=NW!o;rq`+^7|u8mRAM|K@9jw=SHBBIii256a@LMV!AiGYYIsHlo%iBf=|*v)ilXriQvBGHtJk}4Q3jKWf-HQ92-F;M9ZK?Ok?F?L;5H7<i%
z|7D=6-`7@EFBo4tqzu|0-lWlGZYkzN=%fHjN;TVjFQkp61p@q5fM!gOcM;3ZsaioQV=rJ0u=PxD=vhkHK8PkYOW^{#tiJHBAnWzOQsm1HZfAIBSlftniT0Y
QiuMJ`*`H0Jx*v3&nAVhAi?h%QecQ88W@5osVM?|S{b0Cq6cFzlM*zf1Ta*DFcDC8$r}TkMkI<^03v1<wcD;7R8Un2z(FJuBMhNTB~nbp(mz=Zj0XV^R8<8P
FwziLm>m+02@qX4kRl;uWs;JW__w`ya}Wdv!nho!5cfu7%=X|9J2#|yWY%(=RZZAkowmSjqq=kN!S<WL{^(TW%mZIh(L+{R%4nkF2mpHkkmb{#d7$g3Lp^hh
&$?gZ{&)4#%ULB<MWJO|L}5#9utc_;V->8)RYO{FQ3SQE8lzg#peY2-aylY$L^@pwq%jLx0@|I7I-zMwwp!Z*7KdvqwxVRxF0>Ub3jty!v@KCag=7VdrH!3K
B$c*cn2HK%WT2n(T0oPivXrzT+X(eQ?W;wrI%1|RIN73_Q&31`g|wpqsVKCxtSba-C=6*r*=kCZO4LxTv?YubmexgBvPQ;<qL?%qiYiEkl7MN7k_n2$G!BS9
kS6<u@bx$Ll5vuSpeCr8iJ~ZIXrL+yXeJS%(WHoJA{dc~VkQWHpr9#AMyi0Sp(qMgl%yhJViJI)DHtJU29zl%3Q8J?N<g6~DFT+3CJHJ5q^h7PpowA>DH1B6
X&Q+Vf~cZ^rj((o3Ta|W+04ix5CcNQ6qGGh4GB>rOG;AG6ah>?L?t0XN>DUX6a!NWKvL5~Ku|SFLbQQGv`_^t4N@f`NlH{iMO9KzlqCq#G%Q6eAjJ?+6cp4|
RZ39>kd_gWF$eBFx^G_ZW7=r_^r{<mL1Io5-<Q)^XI#Ym^;0cKrOP;&%@}Tev+>iRa90W*k^p)z3#R+ERPG@+9ZNwqE|g}|80XJZOWhdG4zs}!c_67jslQ%g
60{Q(t*{!=q$(gGsTy^pq%`ShMkolPK~wUT69DyMu?ZEix2ugJ^7TkkC1MQ;#Odp{bo7M)L=y>Yqpi&caorRY#X4P47PfUm3Ma4RkZP1FfvTc{siZK0u@Y=*
OHD;XOG;BQO(<yfT|_%23Q9^)wGcHV0xD{fDn;HLId0BxvrI<=lIJlK+a`i{LJ(BE08TQGG(7;&Lja&sTVVxZ=LZ1i++^PyfKPVxIw?H1qXMBgos>ArawL6_
E1-((^I$seHLjdMKb}4OpN!&4Do05XkcojYzVLP>Jr8CcKF@&r&q+_a>nR85YI}rG()FEY@NUFTi?0nmkC<mZ7Bh{!nM85E0)QeaQYm3avs`GM^+gE?QHTV6
R0FZr<&ox#>JJ@)4D{^n)YgigSUM{BM@<hhGv^*_j5vff1k-o3*m+|LJU`Qi$FQTVu!k~$i9#rUun}3q(+P}tnN-Oeq4=Caq5=F!=O6164+=gA--82`5YMs?
;ok>qaE@^U{!!nwy#K%&paP;K`6Nv#`VX;eV5tuQn5QPm{~wveSATjU<KpTQL-}J05CtU><Jh!l=m&(U{FuTcp$z~SkGg(j7wq{T^boNO$P}qavngO>04RwX
S==Gl@A{vu5k@4MxDI}THr4@xZhwf-(;=h{u$3ybuO!H6ER#f_nnRZA@NEUr_m>6{KoqHpD42Yr+HpfDctsx<kd!58EwMCIkWxf+6;#ZusSMt+j7nUeohjiw
=4xub^G}-z5lmhulOHcgV`{gc_sSbi7*<zl0R2)Rs>3qrpQx7E1t;O0fs?Nm5bwJri`f<<Fipj1V+Lj6C00_FNAB2*3{*S8PM@Luq#^14LC?T`3+*93GeFoe
K}psqc)_G^uxfkWoo~0i42hWZ$9{h4-W$jsH*jS1A-_r6>iNH1y4uTMOsov3#UtrstccD+uUSy*v79m(we^)81|}S1366f_c7Rjq81#Mso+#3Mzr9g}keLD`
zqx5bs-dESf<^$OD2SnmCK@Oy5Q&M1!6;Cntt#MIVt$^%p`r01`9>rlDy1CCfk<LTYEfDjV<MdgkP$Fnu|IPRg<UwC<NPGq2{RQKHO?V9#w}CwQ;WUQWM<N)
?O4TPz!Z>loMgJCX6=9qMk<N6i6|cM27O>pkH_Z3`cma=vptE1w8mXymm8UJ%|W!NWH;2z)Zna`w4yU5?M(}NQCCvdjg_$*X-S$pI_kkVw0X6bmXBTC{zV<)
$FI87;khns+UU&APEG6OI@VUT4u0&s_7z?A4G+6zb2p2UoHS@JCT;D{LfrdNJPP$Q3%#oAf5v(}cyBgljRedS4xGV6#K=_;n1f!s2a?cDrt@kgE&ElyYq{(+
!;MXf)|C>pGqG+9X+r|8rL)%@l;*KjnOU1`bgOEl)GW_+JCLK~?xDQWM3Q!1<mNl9(8rVI<hmrBEKO=Dwro(?XcyPog7jMw#-ZufyvRO%Ikl|nmS)zA?Ypb9
Nn?hxj9FR@wAnTtZmu@&=Xlw|#Zl*JRIIw?O!H=yqh(y!EXh(Mw`SfJ)J)pU1q4h<5e4XD6dS$qx~d&vYg241CSyvAQFHB872jjs$@$kJ^b}QO6#AXlw$|Am
+b|laFlE*n4F)?dJ?v?Nc1#zU=x-jtIGsffvf=Gq=10Xmwou?b2lkZ{0rI?ECGu{LEL^)LQDz~IK%ubxs-po&DxAn3e28)R&mdRgryuZ<IDysnK+;gtU$jYI
NLmp}AXPveP?jFY)fOOM!GsO=GZ57Y0Rc=9QArFTM8Cddzn3YFs3Jw+AjM0v0O<;yQ!oZ_0j!jTTus18po{xpci;POi&|1*TPUzde!}W*(3E;;j}VN2FZk=;
1KOxzL!^h`$_)wwEKv|t(8{DqK$KEakt0MwMFC2YD3AdFQAo%URIA=0;3+b(RYF98K~w~cjD)cWM1l}Z5lBc>cfKh{kf@>TN+b$eC;_5}-6&xqBp_!-Ru~9|
AS7{wGC;ym#6(n5q$Lnj?!f&(zxVJD>ydvM9u2+SY&?GbrHYRfLXi*NL&T?JBT9ebfx!X$HX2o+W(rSG<n@(3N(WnR>dGf1w1Lt5VBqR7W8(lm-~*%*gegj|
G#E6a5}u*`@$f_VLI@tADN}r8Mj;<Oz*3#ig-8MjPLx?#lqS)B^E^g@zS*Jfy_a+mNgKfKPPH0y(}<R$Af*T;^2}PZ*nA64DD`R9S{9<Ihvq%@sq%CX;`cBt
1_}zK=aYB`0y}6Uv6YzM2$0l&mi<rK&+d%QP6DWg?Jx=7^)J8(K45=*2el7S0Qe&DPec0&X&=a`S_A4<D%_*;SOlk93|e>KRnUdfaWYc^YG(nBy<@B0`2mnU
hF{M8`PAL)RsF0Kl}#i_luI;%P&E<<Bkktlh@-Lj`gh=5+GC=eelb*eU10OF3muPpxKXu052^Tv0Ay5CX=(?}J;7hSlj4Kv1Hpk*MD_IaJxdYO@n#=_uKO`Y
D!nWhh-qJ}Lb|J*&&hNg!qT9BtSSuYY(UT<!F=tkh)s$h6)PJvODGc}2ik~;D1gKu7o6*M041#Thoz#{y)tNLmeRa%d3G-^1+_r*l}+7fS-y+34+3w<lW>(3
l}z({a8()x&$0;AJ>3LJ6L4Dcj#;{pE0mfiIeF}bm4=c)xry|vtqo9_%s}^@P2R`~pdfk@P?=GV(QGINNR&+w8qTaVNH~1wbRP4Lc$~P*@6WF57%;-Vxg;<<
NgWtNwgrPQvWIUPGo8RNL$e7^cPA7A5M2x%u)&qBBS5AD4JiZkY(BW^fg^k%5(5JiQ4k_c;UOmXWe-!JiU1R641hW!p$1IFQN5J_xDhQ!swZFO2f@5P3Gn%V
&UcUBAohoMUYQ>|J-yj{pv<n)qpmQH{rhjuo4x{i0qNcD6i*^-YB<51y%F6g2jC3JeLS7X_5Qyz-v5Wxbo{gg{H6OLPpUCAj$U0VcO3AM9|+tKK7b<X;0{Ep
Pkf0$Vpv4|#L|q(fPyZmMFvI{59~765g+v1z0oq9u<^~LMfL643t&wkQ2V6d#1v5tE79&7bHV0vynimhe!&b#$K|-?N(3*7Tp~n;?bwoyDyovHWrb@CAwDcT
rW>8<L7Vk3=9p#11vXyGbb&~ZxL4eX?BUPHPy@mwiWY&S7=VbOVnnJ0rlM&^Woc<jP^zMX;R>cCLVyY;0)T3w7LX`nN=gt4X%c{1QD{blp+Z(bN@ftDi7JAU
g=i9x6s1){kwo|+kI3Wzee$GGpCQNEi^ow{_kwT$05}M2f}B+R0AH<3gY3v5`n*ZxA7CA!p}fi?`NFP-ho=anMJNP{fhZycq^GRn79{w>8UUfBNR*&vDOiLG
23RHrW|{#+iJ3|mmXM&R2>42vC7_^*h(cs~M|ewymIx_`WQLPtAdo>wu#`w848c$1?$FafquzT1%yT(RCkQbuVlu%=Ibk#-FpaX9!|`U5MGN`688`=1aM_YB
j<`HFi{N0!gdIUa`byBAl41g++QdUhu`k?yYH5(xF$_YZv#=TgMUDx`gjztM2$R1U8WAZ_JUxNX&~zTdmd?MegMqMW58ko}<1c65ePJjx6rn(aO(-cq7)cPu
yYhk`SdwZ;3FZmh299Lqi#El96-u4G>`vD0In_j_h)}c|z#Whowv;u8;|2{Z0QpOdxJvT(8L}EcCbEOZUKw$;gb+KJ6HJ_;!W^J$D18_e2y%Gy=98k-__RUv
vi$Dbsa0ITLf*l(#GYOfdy}E}u)g4`RQ2z;cqc)LXQJUx4dc)nHRVU080heR@H7Y&NwXRpcPa80f<C4I_Qek3QKFgy5T+$Ojo?*oRylh=ZGirx@q#ueg#-1)
2yz2L=rlqf<pcsz0R>==VR)hqr3%FCV5KOd{)jPOAK=|B6rmF*SeN;ZnH48X`d$BN%G+xamjWAtDFV0iA%cyMjWl)~MAX%*2m6`~cFH4ZtPe8-g^4t*4$rAJ
#wwV=2CuW;t;21gd<6J<DE_iyA_WQ(AX0%=gnr><G+;9=Ae1Xe9-*EAV+Y;=>W-2Jwfq7|gsO|(flL(uM1>_31Qit06g5iH0W~m4lp<A3K`2nMQB_3{6f#Q;
5AOT8h;k)Qk-x?0Ps$AE4t{;-!H~mr9m1cn14E1_2t%F*l4x{W$`nF!lj6X{PEN22!fgpL0(D_zGg)X(KMU*?ZCe{kgctV@#4kvv(p8UMyc@vtx0u8X6QH8C
A25ZSb;zE(zABHzNByox<0rlyz4qXP#=YAE215|u=}eSe16>DDa8Un^`wL3dwi0OqJ*WOagaBC;0qHce?oHQm=T{50GE5DQnFbw;u?>*Xk{?r}MZlfeBsCL8
>YdQcvMd<J0>sgeL|;)vdjNZgw~sLwc?7~M48|9$<KO^3FTGZf*um~HZ#QY8iRl`@$45wV-x&>P`C2X{#z0aZ&|z?iP*8k?JRfgJ{iEq@wpccA>TAdS?XZeG
@Txl6pI^0{G#kW%k#KcRS(@4RCXqNxst8@{gLTIiNAz~@yjL^+{l=m&p!tNTQ!@VThL6mKa2~vh8~07r?-$QKOb3XPXn6ILquluqPpKoU{(g>po;BqgcQj*;
DdVjXKT(5606dwOHt5jXBwSoBv>B!S^C2)`p%x3Ei0trTsAuQnQ#N$tlJE&rM~nz^d@Gge>~ewaKOz5{=Aw$KAUt5xP)HFJ(@Ps43O?cOvp*7=N&<mO5`vJ?
+?gHEeE4WDEupc4K<VkyaX2VQ0+YBp?IhQj9(+T@;p831b79BVfKC8|wM10R5Y+^g0Wwn1hCbiByDB{P34$4lcyRqBYF?gL^Jx6FcO6U)Fjz>zkHF$Dhcyxk
d<0FqJ9tJ5fz7n-G0ub1#xzU?3e)7ir<ru%yN}_6!_DUg4uYloI&=B6tSWfo;vAsTsa1#}r#yG@-t1mmXFAs@fXH&s#etzc?-8Aw;vJDdSPdVJieHAcr^Ui}
y<H|dl@&Mb<bAk&vpx1=O7g``<DCRV#1TtM^IcM695AmuH#ba!q?snHUtdpLHwF)Yyy4i%nOMXZt}bJH+WA>kow>kz@I~=VhJ`y8!g?ewNm4;!Z1GCC`b4U0
wU`2eh<AmXVW1&GpeT32W2WJoNFZG3;2i>kB@}_wE)sM*y=Xjra%-UBP9ZrKRKwf9*b(gcrS;0@oNiRN9CM)=HqUz|K><cfw$buMH)}dSm$Mxk)q|p#u;ZO#
A*{AM+Y!^~;-|Z{hE4-!I5r%xo>rfdUi4U`_LFcAxMyD3kjD#a{Dxz=o@C@VXsW(p-DPd!-r&sS09XM~P*SB}|8Dm{p(31314*FrZqI8MkYp%)^p+6%iSEFK
*#1+q_x9}FTX`gg@N+|qZOEsnl}?9$-1IP$&!xjn-9zL#1(Jw-y2Gs&-?i32<wb$qFA4uQ%{+Cds<f+hLjr@W!hFj0oq~+1D~AXuV$(4BI8W%=Ph{kxVu)fr
Qxw6lMN_bAY|s~BtscYMrN=$n1w#a2H{1F(@rqU$`uO<l1wGpW3B~DbtkX7orONTV?mY+3benBi4I%AkQLt%{r(mt4-az}`C&gQM5-KF!6IkFjkfv#~0dZS0
(~^`&m!Nlc^||&tMqHcB_1MnPQ~1t+xX7WzwnK-sbnsgAQ-RIvIO^uj+=V9WG#VOAs5Z_o5^0L77jSp3gl)7mf_jwVt9PrW!`*apFJmt7NDl#rkujhzr+d7z
ZG;L9F{lHe?5l{{Mxg(6!yyLoTe@#xM+i?HM1ho{1gmM+PrkKQPT}~kX%Y;-GEc7d0gmq+bU7o$EYd;LC6LiA)3TL50qyV6HqZ00BE@hJA;kHppSX|;P+9~E
6n)$L;5hxLE~pz4o}=_Wudsu7eNd((jY%w?KV-K4q35N*!c^=Bavm6KB?B^2tWSa`zsNoae7B`hB`3;0nd<?Q<6_5}ZWRRnN|jQ95CCeP<Cl{v0bgrj1Kf$C
;rH3_96#PN`YQLt4@(6QJ<^6DTuS=<bWZ4Zu<A*?sAl7nf5dGJqX$18Ani2OQz26x#M(B9vz;hnP}J*Z`E#Y0Y{SV=Y)J?j3>y%!GZwZ2v|!TVXh5ZvTc;us
5)}=L6;xXzZ7@|uAwdAplto${GdeX?l+_g!MFA*5fRc&AX+-}_0^@`TOfHuyRT2bCK#~PBG&F!x5qlBIOz}*`SHGwB9zLXQF#02$;B>4isv@iX6AXWDN`oAs
b!>65jvmQ$``zw0Z3QooXracz4-LrWpoe><m~vz{n#sSeVbv1J$&?RpO@rB<eRy}K-U&8NIN{*YQ6)6OQhZJ-AUMuWweD5<l3`E~Ef9V4Ly$Q2DY(MIg!@i8
eolOp!Q(~rv}gzRG{Yf{28k*@yVM^ChGd9HB2!OKcinozK;rkf5z)r=6FM@ChS^4Et0g5KOX?1g(V_Yi*Fi(05LIvJjaRIBf;9}lQc%P+RF%icIxy2rB)i+x
c-*f~7nfQb92yoQwUl{5q??0=6r|b_mI2685JWH#z)4EA2v9_l2_hD$PQ@=?3Se^ZBQ2E69BFj+L#t{dVf8n&C!~Yw!mFW&Gl(H}AhTDz_&-!WofU!P2g@ET
a3qvh&lWWBQx1&2P`%A&z;1`3vV9=|p(qAPN&%oHA&7`V3_bG^97z}2pARzVHEgceD2h_8$DTDd$*~DUP!xs?EJY$hf@fI7v>P5Fhc+WfO_@)~20e&$Iz934
ybhy?Q^Y)zGG_s{;~8q!;--G4yw6fY-atR|NHAb1DyX9{5fK9rKtR7z7ZOs6LKq*}+xiN&o*&>c6|99rNi0Zd>GBUF$aFLZj2;r59Z)(?sx)NDEt?b#20wpY
;ozQUUB|b>c19<AL`U{rXeNaZgQV>M`Ny=7@hW^8`((fpOiW)W!9hV4MO2hhtpi88FijiZc|jEsdA_+rA@t<r)a58R4|UymLE3lVtCk%&rUTc9kx>Oe3Is@i
gFt{%5(<BL@%<t}5A=uGlelOM=^4hD!@=tZTv+VxJwb0UPJk}2&=c;IC{lr>8daqzDUuahReu0-0Rh~jhlF)ShY%Z@Zy!A}y$BD(vmTpHaf>^#zYk;+#Hsj!
mryN*X?Q82%+zyF(Fv1Pl9hw3qlK^Vhg)?Zr&i+H3HX;xr`PSm895I#E<{@Uh!YwavjW5qnG7lfaK}<ag~V3*k#s6jN4$JN_J~iqa~OcjyI_8N^7BhcG#SEk
u+Sl)h71favhZHd?_mO<ALJl#fP6Uu#u_e>MV|1w!zNH!w=I*8otV+Zt^#BiSQ<o1P@y~Hhj)q7vV1r^;KVU)1E|S+h-o#r&=d?AxeekRYUuFp=;w-vQ4NpD
1AqYZgu8l3vx#inCgGVhC*ndq{sge4KCf@C=jqYLyKbszhQfy7KJ&=^*$2P6v2e_4HKv`c*LFCVpXu`nEJqmfFmcy8n`Gl;=?onQoH(=;jV(KNft7Gml@$SW
XjUYYAwusAH)0y3lcSA;puuU=h^!Fz8KLOGP{hw;32iVYOehH&$y9e~LF6Yqne0g!PAEx|Rsbbh58|RedD<$J4}p769*{Wn43h;kLliY51rs5>b+dt?nn4XA
juu5GkGKM_`nyjr3-Q9TADDpuswfHukUu2-Tziwq;lTb}zRDoZ1W*sxz|=t01NqZt0iG~4j>$c+;9=`Uv`inn>hH?~_n>G_4kDZhi6;`iC8(l85$AwAZN^M1
x;?SWh49!-5IKyKN{aPo7*R?mmzK?&>Xf`dIDNlEDV8{d$vcpf<oKb>ZqD=WH(?evwUhe43YnsmijbgPPVmxR9@`8l>;<Kx13%kz$5RwLhnM>|j42+jx|Xi=
aslMQ9I^}MVI700j&QgkGOm$L2{Ed4ANA_tJ^nbz&(KY0+`|Ml`iAyQKuz$vrwJ6MJTg%ijXjLZ2BILiG%@7C6gz|6fO{~0x6t>ow|8s))M4w*@g_b5!Sz)Z
l?VKGDP#!%DH=&sg=qko9D&d{XX`_R0-FNiLnD<)c?kjnpKJRbU?}l7055LfO%&Y$GQ<#+6x8s-P@gn<!@Ga;8Pn^GW(JcDZo+kw9U(aLptD76BL8Dm=F<{}
`6bB%)qrg#3F05;=1Iz9<ljE^q24;oNsLFX?l}3meNccIfG9B<Dz(wI+!&}Vnj>wTpg18@IGv;!*w|fQ$xgGR!|1m~MIjVVs6ed|Aq>SU9)=crmK3d`2ZFK!
z=Ld|M2iQ8IGwcf|F53l6--F9BNd4aTgVQcpG2L=`3{ptoyQ$8pkh*@bQ(>fGla{$^O{=T?Od?2xq5Vav6%|Uq|7HE3y?ViREXMhwx$N9MJi$`iIEZ+hH8+B
Vu+#`JjNf&!FD&Snj|f-#Zu`^OAQr6MWfZk1XQF=2T7S4J`AX0NCqMZsDhY@Jw+ih4r4iVDEQzEij&i}SE*z~Q5=?|YPE+sl>(I|G@4HzTx}Y`_3RpHlWn#*
>RxGQJ*?BDov3WfWvUDmRa9djiV22bl8~gL+1oINLvzLvBo1JS;Eo_Gj^G72q0(QR6of<kewoR*+jwb@VcE0t*Y1NL9pEr(^&f~2Y2>?)BXYgcE0CT=bIfU&
A>V>ZO+VKDpR-+DGJgMe7#|;W4&xXqI^f-?6!#)H3=d9MXa;z)T&ELMO*(VI$wGffP*Ewy18S5y$toQ^Bs4Qj?w+tei43gsHCf$~h@ypHBpRVv$-^|;H0(Bf
<8Xy#05BkN%j0eSe0e+dPy>vamyMz5pnC*-AZVbf28xIhWGN|$D4-~k5(28G2}ve`k5oJK83>qmaN7!Kq4GnTBc`>ObQ)Jroq{BQB49}EKsA{tqJvAM#9L8S
wmg)?6t7wfI4Q(LB?%R2)`Jja)2a(aQm)q7#$!O~jJrt@BnvPwHL5iY6+}fL1X^$fEj4VIf+I^pXb#vahoGAf#c0OaLYf1+2NTd5#5w{Zkf0=$>qRP1NKxdP
j+|6f_Q63=gwIY<sHli8*dvU(B4|M(8iyNBg9gc@6{&_GVv3N6C<>&gDVkxHh>@&Sl%$MEQYndmlp$p$jr;p?z<XN|bA{wb2Y-D+ahwpb2}D5?RZEC#B^%*@
LVy`!5VK+=@;iGte6<S|iHNYTq3Bq7dK4JJ!!EUnr$D;PrY?_g$?VR5ugsPqYL+!6w5%#a=vIMpP^vI0PkLe#HIy?*Xi8C}F`V~Bhk_TZOD3G@M-s&Th<aKA
q9TZ-YZ<|r0}zCr%DNzO4gGp{=U(G+6-^&vQxiiWMA4^4B`T7ZfYDk|q|6#eN)(z$5=7IjB}63+H9&_*KUq#8SwLgAW40bf4p3(iqH@RdW10E)aJJ!X*Ed<H
a0%L$BC`DxX^3i?MhV7?B?T8$x$wor_H@bI1PQtb5(Wlxp<Gy@BX+`-Y!AWSsCfpk@^n3b|3p3#PTPvTgN}UkPItfH6n(JaW)dyYrqRv)&p>;WA@hJPqp&8%
=N){kb+L1lFkPB^j^jgu-Q=6Ru<?U4K}Z<gg$&e$LEnUF^6z&o<@5Cc{orREtp54jpf7`xcbPoI)9p3qMwzsTca&xCm==Y?oKDm=i(FPD!0YSTuf#`h5I*uy
Jd~6Ikwo}of%4ux%15#O6O-hL0)(KCFa5pK{ekzM18Efa6$GtVjQIIL{@}Xnjy125qLbb3Nv!1i<O|${V)jnS_+<l6-^t+3bH?+xyP3jsB;^3H0)2eKNpNQG
;{AukX85+oVlYldsQgc{x%&p^`@yrgh$5gN(^;pZFMWw-2&3&J^1+6MJm!GOJ&2kq0!XQZ_Ci8`z|%y?0*jG?oQ9f-r~rO&A>(+YgvkXIOaVhlQ6)4)P*PGv
l>t)J6fhMqL{Q8GRZRgbtwbqF5HSistU}EtG*v9kQ#Cb1K@gQy5mHSw&^1&<tsv4gA21mulq3o%2_T>X2rJ<rU`U8G8Y-ZWmI8)lAfx;k(TPlx5hW!+OCr%U
N*m6T3{sg5ApIlXyHH*%_MLxn7<z*H6x1H*6X(C7bpMJd0wKSfgfpJt9wfgUp2;Xp))nfi`0qSCB8h;ABy0Sl^lIWa3jaWmN~@-oB!~N{hzV$rHaueQIR^!y
wLzLjnFTUmO>300pjcQSmKm&Ymav95q`|FQ$O;sZq#fRFo4`y*XZqvFi2&Z{K-y^9xa9H#_X52Kkq2c83{3)?4im>@0)&Z3fMPM<9H)epL{$MSQ4>tk6qJPo
RDwW6iioNy9q)M((<~c}=%Mr7PcsVtdeC{VZ3}iG<h)r(!<qXjE3fFFg@R|jxI8QPd)>)>WgS{8pnlZ_2k^RkYhYdTIpD?k@_RF`#idF<eCV+3WYjg20RfQY
V#Zjjp_CB>0tM9y+7dv=5u7Hs!(26xOHInSQFXzyY{8p5X3ic1fLn7}kToM55)@u5VO^o1nUd`7oONDLB^~Q^<$_2kYhFU9a9ES{!s=7LN>FByTf<jz$49f|
<Ge8JrgR6yktcFQ7LZsol;?VfF9as%1uRl!<-&GIP#LF#t6oHZgyTjIhTWvn0H_RyRT~2JTwB&th=LCye!FVm$wHkImsd?o#4wAr2&4)E`m{3D)2$Ix!2>uG
F2F!cmzUw*2nG%fraY9ZS&O3}3t5ohO2vsIft`y=)(XZ!N(h>X_#yY}dA59CT84lr2^d{y&|+hEus5y9Z&?M0HRB<SoG@$ese7Q}l@&f3DHb8t$zLvO0)*kP
+-UBIfp`*KM4Q8WZy}jVB|zJpW-xY`!Hx#9g9O58IzwkKGi5o+dg|%ix0K;cT8nzr6qQakY~bs5D8*hKCSyk^24t)GuCz~^;MDwaP(1Z0+SbqCr2Vrw4s)GT
6oloL2*9kOi4hhc#6gINXJ&-PWjM>Rqq>H#6G=doX|)F`93M*|jd=TrVm++jB)V%c+ee*q-Lz1h4l1Ofs)VJfU@3`YDoG|PNRncSrGh9SiD?<}gI>%VqtjiU
wdZlmNmbc1P-x6BQAm(ALhp_y-I3g>z&9|t6I#X=$L~4syDy4-ywU8Nd>zzs7m~Wzxv;HsSc)nz){-=~DHY8aqY8><6}p`$RLFBuEL;<l$ajnDjN+Q+RWq&!
0~qaw(qkRjskIk@xv&u!NgZCWnnQ_{usvH{bZ<AXDXV)2iN-oq5?WR%Y$bv;)R_*jpq}!cdS>NDlCcn8Pob)5IcF@+T{!NL<bY$w<+`MGC5pn)ZL0w1AT0C<
0mYLN9S9p|8Xhuq>sMC1iA}JWK&dJK2rbeets;#?R8q<`{8tAZOxnVUN}=Yn7B8hJme|cbsgNjkGHGcw<aZfk8Bds}sEBJ3CAPq2A3v_E!qK#1R<Obr;$%@1
K`?5GXBsNRB9Vd1S1^xEOAQn5OzOx%TNNhJ7HGrPRTfKqswO1)_X<(wA}Ab@@}5ToloAm#Nl{T>5Q(~ki%{M>AfEPsc!{<OL_H#CZ!N@7T)@Rys8~thY(gCn
n{5G9t78<_A{`{%GR<reL7HN12+~7<D~RGilP2uA!<Sl;P_E3Yj}6W<8o84jB>-hyv2emJAZ#j0K`ccr4M;N`ftCV=RX7Q>?^ZGpaMf9-i4(vo`k`^1yk!<^
2%EMx=@lShC>TVxh(*K4cS*Ed+rli+F`K501d#%wgcP%?ny3*KhN5onqcXXm$l(KX62lT;%?XS~LlT*ynZ1QKI<ie`XCTrCi%7-prp-3ruYQu_q^VDJ&*=O-
%(420-+gtp?3{&4hXB+>BT<A{O4vhrkzxcrJ?U8pfEN4QWRT{_K^k3VajTZ8+IQ5lNDj&gkVKUT0uLi3C*cXudnAU)kXbg6*Ja2-9pi=wgwe$+ZMkl50U1@{
D-Ri&DhJbzV(Fgjyrfc^%*1;0)YM*6W5P>yaPrK>Hb|`ID=@f|jB~crT-xDw0w7V+5PtH#E`#$zqQ4W~Wc544eIb04qvrPu<d2Y)USU1<1v_OUU~Nu(%K3Wt
gP3J4EJW7KmGchvZxlLwAVo39&N&sTAFJ{2-+<{Tf*O!2P^yVkB{ZQk6;c$^&?m|3P(4hkO$Dp2Y?^k8vH?*TKv+WR%r&lDI-b;YhBW#;5#V72cbR1l4j+?(
I1L1>#IPQZ92x2Wjo@H_z`)Q>v}#o4Q0G=V<T8CzHc9G#GhBi)9QL8aI6i-Ga1FSVDf3Cn75IY{EV$Nvm_VsM=4#pKXKaSzLh$PiWyCIBv$GGH2j+GWV#9_b
G;y2g$BuMkI)~}!a8sm)^Nww$w&rHkp=aU0yHQ?cZlR(R8}H7y#g&Pz*kwwbBq_RMha1qQ)+XFe69LXF4v^B?Q(bFG<n3Rw92wuR^_{h|Mrd3RDl}-6Hpwbz
2e&Zk=5jFH?Ruetey5b<R2h8CzE?n+XI?kF^dOC&-oP;RSRyd><3-QoJlv~C+0Ymao#DV2C#@=Zre(nnGud=#?fYIb8hR2=$P@XN?Iwf0y13DV!Om<`5O-)M
{f_yhp{Lw3UrJe^@z;KhJiV8we+HC{X}~(;)P00dYbNnAgf0i=di}fs>8_@A0McatVqyv-Fh2&YmkV%Dt-RaB6QL4-5|KjUB!W0Gw$rgR>U(9Oo}CqqjTG!!
rZp3UQ)wv5j~rt=NU{o=frR>v1P_b|5uk?1p0|&}2ZtP|4w=R0n-UQA36genXBnzWDjU0o;g&7LcZv^7r^)HiYP<+T$nx$xdC+*YQ_;{x&~!bs<RL<yLC1xZ
c$b4?$PSaBq;j4YmC+YBVy{rl?(Q|Y?&})#98l=MtS@PfNCU}96gyCmIpWsij+89%;N~7er(LZd2pDx9FE5*6(hm}XbRKTqrKJxl=tH6DqoyY8DRx29`5;|%
4pD&8FPk(yvb}4g9ktOJlXb*#+q*q<mCBH8+MN`dB}$N1*jePG1bUVXZ#q+7C38@F6w%{lRpi0h>eq{o+q&YkGAPCrq_wa_GYhSSk~3m5!48=VyP+^`2o|_z
iAzcqTV?Cf;a*0<)UCHo2p*bH1=PGPF1nirA6v}Y-0<k8b5c{StztwL_GJRa!s8h*A&^7^NVU^fEmxKsn;X<~S7TEmc!CS+<47g(6pbM;n(DPF5KId*B+<6G
riKW(Ona2{qPj&m@b%nfOI(^_`%tB)bi>5yk)W*(Q4Y7bdd}gA%{b=;s%yhLkyN#?nhZAWORnvAA;M9+2f)M9LjlTXPmc6q$ZO^i2UI#}1kj14#4Hl%8cM1L
ghNgsp`c9&P*CYKfY1cZB5OlJ6`@KR5`fa0K}vK6YKv?xCqq<3B?A=$v4VoOz#3FFT1_LFBH}cYC`35e6lfYs6(|IxR)rF&QKec|l8}@pLRkq0D2R|DVuqBV
X($>2L8U2TYFL;lARtY!ij<1<AciEQX-(Kw^*Z}+hus+O^X|)e;xC49d#B(E56`9W&xek>X;4m?z-mU33+s$hcqEluSYsG17Bt0@XqK_$jMkwv9Y7iwH;L>S
>i}^B>o6wUn|)DLC4F*cN+Ot~nuj3vy|5HbG|>o56jBid^7%hFGXfjKls$>|zz*n59^@?s#b`9k<dydoq%0aKyrH`!`fLwoL$HtOVVkMI-)kV5ASn&1y*)nf
1@0k+gq2zN;5(eEapj||<v{__0l@^wK?zh8C`1$ploY8!RD}Rgl1dasL^TjZ5X6mDA_GFq08FI?6;xGHiWH#IGEmTv&?pqrs}d0**lP+dRfLqt>PVgk@S+m>
aD(VcRXhZ7m*Bv^{o$hk`yJ=dh6I3ozT5N6ASl}KPMB=^h+w2Slj0770T~S{a+5(x+Xj@TA5yL<rY5HlVWfhJLP20%0gtMFC$QugUjAfgmI6cX0f{IQYBU%?
v^e7h;syl=-~itVf=Oo6IdX!TpS1`Salh6mVhR_+P{g7bl?+G)EYED5z9(k781gq+^7)1QwNvePY$4?spmu5y=0I4f36SZgdWJy2CufQnc8wB52ew?muaPw=
1VqqKNi#H2QczJegA7QtRU#CjP)Z6=hwXvU<oN<|5h+R`&=f9!=>*agjVwT4h7M1$oM##WEIWV>%pkhMN!cO7GdsLgd;^DO+Z^DD<J<G(;Isqy5N(9S+~6};
niYbPp0&ey4O#%FbUqm&1OCJyB?;&+Qan$37IL1@2@Fmt8j(;L30P;ue~B9>+<gri&;o@EqjJItzs=C}b#}njBS0!hMg}1CAhekmj5BCK83l(tePHiLIZ^54
Rbn!Um$m^7Dk8U4p>HW93AYts)?7slWgjLGiX0_GMFW8t$|uP<g=i9<gV88Zh2~euQjgIWs0BQGNh+pm-PoMK>RidrU<2fdp#p&)VF%1FNCDtW4iZ)y(Of#s
p`@0|3JM;~n$=$|D0_fLjv)_Z>bw_c)g-M5OoG3Ko5z6d0{!rZUr|p19bw6YHGoMc0}$CjvTx1+z~1Sydk7RDrYMFOsY(i<h^Ukn7y@8aA_A6{l@Dj5<I+|M
2&%F;C0!V65@;wBNwDe~7>S7@wCQNX6lP5x5F8g5c2&D2KuNo|V^%2$f(?=&V`y2?&0w^>rs_^b0JE@d5S4{!l7d#UR+!i)MTsp<MWaLvag0O>Fwqck7N{c;
8O4s-9)t=3DMBsV6!2$T8q}0QMCWMkIXFn7sG<s)vg<PlMNB4)P~!uHB?!xhGL%@#V6a88BxxK_CfL_t<BBO#7;8}hlWj#Y6HRTZgGDG&n9yX62x*{bR)JW8
2^M~23Q*k&CX7-gDLN8qTA@NVCu>9H($H*R0s@E^q%D|(Oc23PQC3BuplVGpv|zDjQl+AjsTwJvqJYL%Fl3Yy6vRm|M9Cyk4GjknR+K46rA+o7<7TOeG3e*O
@+cyqnqndwWx-7mL`wnW2Dr6B>%?jCeJBCxamFD|7vew{!5|_8$V-rYk^`ta;Skh~MRXPYV<zF>0By1x0(yUhQHc;dc*uErqQo>(Hp)eVI)c8JMF&{4(W)AD
2+o5LHKD{B3Um&P#kkJlG`6roMG_h*#Ez06*u$XE8fi^iRyAS?G^94lR9H5tT9%YcV1rgNR8@eY6{U?)D1lNaU+c96HVrTf*dwgIY{XVDzInu>-Rq2+!A1Q4
T$3h}Z2M*`pJVc{ldk32v#cnXH9r^mGHc3*U~m(C{5d~18#@(XuN0>ob32vndxAvrp*);I27%=G&|3*>pHNsvfkKfX0HFd202^RsPprWNkp)oIyBIbS$I<%I
59#p4|G^TJg0Z6s#!ASi^AaQdElK|-F;9=bd|j8!Xovo2LWAkglguJ97I4uFp=?gZP-lHiooFyHDOxmS(B@k|a`D#Y)Pj>|H<5+H8J58TDWX;^G4G=!(0JX5
sA1bWAUtR<RZ<s@0;c3RKW{iB+VfK=MFmq3-Q02ZiX)7tK4i_+K+0aHIfBj*n?sFMZbV>W0swXySPKz@+hz!D9J3<@1nz3_#V;MM8hI}Ha%o_PiC1NX<nEon
bRhCzI^H(ZMrSV<GP9<;<7A)eB65b_#w5r?Fze2}+nY08an2dvEDRz;h=55341Ad4UQD^~=v4Y5f0aWbf$@hyO}+^I5<%1;!!Nw~VLq)4Yhcq{i?~OUhPf}t
h<}v7>q@mZ0v*ecLqw1YSd$9EbWZoIdG~}xB{UcK8o`L78YCsfi3FnbiT@XYQcN)?`dLIau%!@^nsk5VNYaSx6p4X9Ado#M`~lF^O+iP2=1Ktx6$KGhQEI)5
<L87x>nfg72&dfuftXcY2#o-~0TK`DCX$Cr@o5AG10oJNkP3<Or88FmP(GS1z(3oP!Bo;O34_AC89-1nK`9{qIYZp=K_)+`+6(-}sPRdN#RWLQQc6CqaECbc
1@=TlNCd>kka>zY%CLdR(;wfl+&y~?;xJ|ZD1X2Ghz<k&QqU|&ZDG*00}QaNKvJ~CsX#vvUiBbJ<O~9O!v6XIRuZ9sAbRMvkb;3o(kL5fsqBO5z+j~+I>Cg$
pJpQRfcnY?C5A}uvijC>Q4keFMIiVgpbmz=)e#5k<ib)Rq~Ne38j=d|R^aq1Scv*_B#9UiHwc>=k_Yk+`04_N(h*fOkjTWd7qk%V+98k;BlyNa0U@lOobj#6
7*Viu`acBA{c!wD5gQImO(<zu`v(H&AW=qxlX?Uy7YqPDp%m1DA%E-IWc?qebu4}nm+i1c5EKXLhkRpHH3TW~KBVA*q$mOi4oSwq9m$GboFNfV!9y|Y3!|cx
=rwp2psE4<rvnpF6cH3nB%3+wxUge3AX*=Cj)c`w;R<_z@>HdCri?}>Q3Vw+I)#*!l?o|P)`Q7IK{YfT0y+c+g$RL&XekdQ?#VzKVWBD{8eNxBOGFX|p(x;@
BrsqcO#pCoeX=jgP&o(vGX#`0lu{JbKu{`3b?0P~PwYRB>&)xrt!+RgGMRsli8OlK@Tq_`K&Fnz!FeI)Z@jMaDYihgJ0J%TQAwsWLY(GY&j^2ag|vq$k@tX1
eJ4nrE7p5bbP0*d9I|qnO`$3rW<v#w6jc&9PjH3VcMH-1>H#_$5Txy$MdQ(@pgLLuhLW8>Z{$y}zx!_h_i3U<<3_cbvG2o!4!}rv9`?Z08*QNo1dEP9G4csa
&_IMhvq2DhE9ze)4{<ko#}cjnYdz)^|6DufUjw~yE)rc7DoSp{vS?lz#K4>|lezlj>J3H==JWe|r?rl*w|)t7v}<<p$ZS}7v{;C!e>AA0mhPx&J_A_xcC|!!
MiH}bU}sskb(#!U6t{}>kOVi*=}^)UGbyQ;cN-t(4V<9(h35^r4F_$K1gRv3m<Ggx(58@yzg94>J~j{zA+=*^i^*Tkb@#DkJ>V2eEi9>L6yfh=`3KBa6i`YM
Gz3C)6Wn^(rxAv5v?Sr7iXy)eOe#<(B_983azhaRG``qR00^Xv`rzUn1nE#QO#wg^B+!5n2SpzQ5l6rk4LNF#hQWnU(I8p^WEzPjgqA2`VxkI|s)j-p7-?V)
lnDed1O}k$bAl>{x&l8WNJG$v)SOg=#w=4E!$U!L;P_dq1fUrhSzw8zAJ77JNkUR70Z<@NG~ZyD4GPS^?1LOnz`tGip#A<|Oa~$uv<eFgdHJ2dujhoI^drp4
>~oBhhS|nHv+BN?)A@rA-u)|1YOgR3g#P}(?=?+L!M+Zqz!`vvB%!MMNq~hQre^xc1NHV`>Nwmv0PF#T#{&Xy%MR|v*h=WJwvJp59PjaV++y6!?8M8G<t`go
U|Ri(4sTxu>MEcueYXI)NOihW1w;Pq2uP^FNBTnnwVhK*l{j+MGYo3R7=>ZpA={$C<OSH{s4*SNa|0Y*^;|eHHBBK-X+`ErppVl$2gHH;!frtRr@q7B$v)6w
G%4ppdkwblCM$`ls6wa$iWO>z7zzj8G*m+nR+PlVQB4$7z|w7!U@0b<Dk@s436iEJC_2K5j5VSHb?giw8qqAk^cb3%uET&mIv}!WBTGreD2G};eW=JNG1odD
>LoxVB#NkMX(gbPC_Mma>-9A59Bc+5M$a@1d4=)cZPh|;oJWw9GGK@iCaH;siA2qHs^~BjvDtKzb((^LVyKY_gkb12RRA?aCvDj5YATaD<wKw-nJBybaQS<@
^xH+EDq1KRB`O$3Bg|rw%;aK;Xd(-C>V;%tAc>j^0xMXOW)L80V4xyKLmbtj&pD|jm4=BZX{3rEhx6wI)D*$tvlfUAs!0|CYAA(lQZ|g8lq|aE_pm9?1+b`r
Aac9}(5)3nP@+LsFrvf-gKeDX!089vu7PO>LROt60+b=314Sh$(9&iR`GClfAt3?<0ZbQO2R63bTWB=8VsRsENj=?hqJz<}6sjE#i_C_u=;A3Z+R>&o1u#Pp
FcHuJLPm8%iwRF-AQx?BcVq?WTy{v1eufZTb*hajQRHZESYCj<$<n$ItzacQmDR8(-v5oyu{i@OOX!o*Ny{LbOi!^iU*2^>VTvj{Ai&WeNd+jfR4N=rK70cM
)<d)2W2^XkT<$ml#FChWjZR=y0T9zd(f(bgS_AQuew;acwV{Y8$Pc4aTg5Xn;HwJCD2ow-ArO;L4N&ON@J6CIj*X<`6;f&7YA@XKdHu@s1O2nKl+i+B2OFeH
5UxW2q3+$-K55d4P%3I>Rw1BhSb=F@FcCxTC;><<Ae5yDEBeD^Oyt7qNtH+_p-GX${yM(tz<tXNP=>G|^55K*QV|prB@l!m+!#g)31Q-|SyH`7I)MJ>&$&M*
V+*f+<Bjb9@wPzdN&-ne-<Q_n1qp<O#xNC?4Pd~T0{Z>o_y4beuY`bwBLBh_(3&)qBS<uAFbyh@pz2ZNK9ZCxMKBKilFxxY+P*?#D<a4IQj=CxP13@aVkqn}
6eb<5@bT_b(h=bVA)nP47qELsK?Yet31m^yfRqA%bwbjZk-mq78Z}nLb+s!(AxMT9PJm28^(lbSNkbmM90D&g8~TQVkss6b(&^tb6H!$ZL_|>2AwJ{XjG!U+
PugmlBrx5rPv(#@j1Q?{IVWt;G%X;+B*-5S#yN%2B_7aSL-&5IQJ4aOhze4Ig#GxzK+q&W1g02>r902#GDSO${zl@X7AzPKwDhWwr6fWMT>YM8)d13j$q>-e
Q&dYpUX2+IBtsAtMHCfC6oWuhKh}t4O%$y3(jT%L6`aCchr)~dszjwfc>-wxWh5D(rc#20W{5_TB?yEzQ4^1E@4(`I^gjtgkcxsJC<0apiUyT%a;P_NlH7sh
N{Pf6H4o1C`?zFMfW5d*{1`$bGHA?c4F~kc33TJ*2NM+#S!^oSsYJe~GH6WPpObaYU~Cw0hSz`3^zF}5JoA_#tpZ>nfF(b>R+OnqpWlW9`oG!Rjh<%E#)E70
Bm@5>frewL*&W$au<$E%6yd3)DyoMPz451<Ehxu^2lm}VoMRR>4UOy&JO3mo!o+AG%juc=-2qI$&*!q})@{4fn12028*~Y$IEM-u4UXAUXvQ|)6J6(eYG9<A
WRAv~>|VSj7<Vhd;-_ymOmz+fW9vFcd%|?SdzjAkxYW*yWu*&cEJ}ze@p5D87_@wI$Z~34Wk)OcdhqtL=FN3bW|f|3n5?x{)CbNz?;W5bH@3~T<x7TK1+@@w
6yu>w(zRhLZm`uYL%QiHA>bG|;VdyMp0rB(TWP6pH+ru^a`<=zxM3DoA(#vvt#-zrM;lO5g(u;R3ZK5*vOB<O^pAQ5pH_TXS&RoPl{^o)d(xWLLm=A3``8HV
Vyb*(#ZPSwG(#N5PNR<i=WJ?MjGwL-UZl*GCbydQ#t|+16#&f`3}7OO2ZG9-tv&&xwuqImu@CdaqGuPrT>Bs9?j6)pdU+3>GgslOs#S=tCA7)CL_qg-4&z$z
Uob_Asdm$o)Y|2@k9NFp_f?d8SfCwkN`YFFHYQ%++o@?_iA1rqr@1i{0>9}$SMbb6#v&yC-{(!+#~6%hWu*$2G;X9nsSYiN_ZTJSgDs#|SJ>GEC;SMdXv)8o
H>f><<dmn7>N{5wryc>%dwpV)pd^x&F?Pf<$RgYpk{0UVw#^0VnDLDii<@PN3k0ocODRUQ-P@1i*kEl&Cpy*bP*R~}`>e3+jsb_k&}AcLsgN+IvIT-op)Y4~
1R2;+>kJ*1j*72mGP2A=IFf1uj4=zliI08nHN3T(YAw2<xM)-sO@j>x<R}IcS~eZe#sT9Ai6~M8p$Jlkz?hoR(hUV4u<+&wye^iQfTpP^DWI(w#5L(6VoE7M
*nJFrhw6{)<HJxl!drWfNZ?|fNrDRYmL0E8g%0O`zq68#e(l?t4#*o%`<Mk$Bu^lwi8RxQG4`m@iVI1L`?t{fnDFb%%d?q-N$P53iP1xY+x>V=A;$eV*Ab<x
>lW*=-8|!-65)Y#hktI_E4BNKJ0|-NS#ZlyDbEXnBC=_R%@@TF#0cXd{@)kLO~)#GkniYUSG%jL?e6xugB1+zIiLx97N<>WPk?Mzg=C1sks-9@!X(n2jh}LM
biok>rtW*!*$DF(BIiWw5k?1enDf{V(WrO)+Y3u{YT(8;GpCeAXfi%<?zffefW(_OD(ZNEouM!VATa}Ed(I{gyoXgqQgoY`U$I8Oi|eVQ5%?u1=5cU73unVP
$wQxoCtg625l@e=DXJxtW7j_X%~KmVytED^@r-#I54`H5W7E=1UyFG7VbU5UiB=4bH4lHoo^>`Xdgo!k@e=L_9h%9_N0`V}c;A_U<eZ$-fl%e^-PTFls<MvN
J<2;De$I^K&eHd%WL(Nq4ebMj)DXcSP(^{zl*$KfO%fk)kkcl^g02-u8YVN@vYiskrrIr{(PkpxF-FKFRID+P5c9ZgY24%ZcktBpsUKTgYxAPkVCsS0OKy_)
7Qc+=i(+mJj<pCWNCswW-_79$tIh6s>H_UBT`~%wRj`)G9DO9mlMI|h7J_|KNTUU|o-r`Ccr3@?Ne@*_A<;`Hjw~%I?`?u2&XpoWUW^@uq6bxr%Hb6wa#O=U
A*gl|thS$OO+cSd=?|hGX$=%H8bqN;l%b)eq9th!B_;^j(7`dHs)tiHEEE>bC03CrXrzdu1{kUGKH&EVVOQR&WYJ50Fci%0c!(y+(}4e!2vQq7SWrBDdYzBU
xb)H7yVHgznW2z^p0F2a25HZLEhh^eMh??4TsvAazJWn-bX9ygNrZ<Hfs%n~o|p{z3Ggs^N<T3cg~OmB8A4>FU*H)OzyTuw%E}^2u&6~%10YDrQXwfK+^B{_
Cb2j}zcGxQ4oG|F&*Ol>lOD{NHF>CX1P;$2R+JFMsPjQ@Xn3pH0@4T)AtX8T^{@`m9x^hf&^VE^7&;|jsspD${`k#{8#yL$5tO9zqM<25lfqXY9q@T^ZxhA!
qh^+A4Y1VR{12f`B6SaUT^o??t_XW-Ny?;6q`*$x%r2;@q3!7u5M@0Gzd#WhMbL(ce@rF>9!NqAhD_b(e&kP)JYDVp$3DXW<$UCS#!t3<;65@5@k-B{bXpud
Ciwa5<(W+zAECL9uFf;9>q&PF%~>&r{CWds2h``*hdNo=MBNy{YXR?{b7H_Q2vB^-f_4EB0F&WCX!q*c)|NG%1*brLQh<H1Dj`BC?80FhN6RbfG)MtAs8u_#
fkEp4dVn;#X-1j^yu+ixu?T2yFlcBnj0W}}UuGNee0?f|0HA18t03%gI-*Z*2up%fqz~QOsWT8n(Mu{H2MrA;;X{D(vcHIZ{{aY$55_@ifIi^(rUVgyTd@bg
8aEs^w17MBL6AFw%m*+!AqU68z{ScSxG`yr6hKW36*sMfPjf4#OAoZ{rjmJ|Q-XTL?id|zV9p{SoFyEkL)c-Vm>R!Msm(m{9239O3ND%uHe1(@ncUjp#$yzp
=Fm{Ijf6_R&UpucKFsMwIz4h3(0o2$KZPmwxs?)COKZ@7Tn6y;voqea{bL$)#tuZ@LIg^yb`wU}GbyH%Y|Jzi`U4s$sG4A+omnW}0VgOQ;w%ucBdXE`0ieqe
r43YH%Z)%<a^O?4O$ZXeK~m76IUtf4=OIE=Juni?v<ajPOhDBH48tJ+K!h?QRYf$-5R@4SQxY*F6(TgCu?WdPFkmB8HFW{N1_A*&0r#QI!HzmPG~5uV^KdQ<
ie)5s9KHQ_BkfS>{!*LxVaE=ul*StdBoH&*<ACXZq@Je2AeiW3L<}!}#v|E`JTFayeztdfKhJpe!N7{77A%;h5=<$1p7H}eE+Pb{^Y<D%R@77sjZ;j<uxZwh
)ZHQ1AV)<LQ!z~~6-BX#2>fj$pdD?HDG-QMqME8Ek|-)lAoFS<scDHRDIzGQDnbg9f~liI8cHgP3S#cvGc;5)LJ=XLG*oS(35t>ug6v>vqpB^H9cay3DT1J2
nX8{(9G*KbbEqMjMk2hhYfMa&5kv&lq|(u`5rSZnY1V}{F%(3Q6+qCHOky$-5^Mp`ogz_8K}ZuxGXzXC5=^i_Lj?c67Zn9UUKsTqP(VZsK}16vI+`J%DuS8W
#M3}bP(;m45kx@&SjnSWY8q7tilmrI1v_d<iV7wclWj!F6HrqDG%{#tbOcQT5dy(YXD*7M2BNB%0;-xOYNRQtl3=6`EkQ9z1r-rX64gvqdfB21W+?A{=wR|D
YZO7Ce38-xQ1yvJ5N(YW6;Vkn?C2n%2q}pmF^a6Q1w{o~#8L@KR8vIM6lfhWCdM>6XjUO+ii!tgEmUlYk|Y`eVu}))pn_V0f|w#8Xz0}yRI?FLOeGXGL7>%D
L{L*jGgL&3vl9hHR5DOeN|$XE#ZYJrs8v-BP}0!MQ&mA}(KAq#QAtfq6x0<WM~FCuqKYC?l^TkHX{Rwxj3$Vv3W;cFVh)0oPXccK*!AO!L69dI(D*VM85t=l
5TOEwqV0-jKd(3=oKU3V5LzPyjhq^EU@$?7(0edv&kRsa*N+*Z*)!QsTNFg_+AIp4XkiO#lw|}K+NJfF_eyIZyjxz-EEkbttd`YOiW*9%S}Dw$VhRdFKxi~#
A{s!UOB+x%5ln1}f~lr71tE%pHls;MXesPq3Z<Y5q^pb+6k9l^EwDil4(Z86(KS?cnW(5rprq*4Nl_C(+-XG#2pt4$OvrQD6NwCLEelK%O9<^iJ4#ZG0k)Z1
f-*shpqO?I5sKQ-Wg1&$r7IMm!qVAlQLqxG#=){o>1{)gjyxO7%xcu6M$om3ZK9|_1_G1|O{y)M7>Oj)qB59-LUl!DXA^^BoR%<H&J7VnM6m@RQk02FFb0DW
V#KOjX>AckQnI8}BdtIMYAV>R1td&Vw%VwgwTcQFDuO7PjW}T%N=YOQWtxb9kRn!+S}LJ|fT|>-nk0f~3Z#-ChA1gWkbtUYnIr-YBcS=UGO@<eYp#>66cjFj
w5h|b1q4zI7)uZqm7t0%V1b;NRH~AUrCNZN#VJZL5>QB;E|o2W>D|T(lY$9V9$n=~<tlSDSO8>*LJ&kSu1P4;x)6yFwlOmipQ-jLsKewGr4*G-DEH$D{W+xB
0Z<W&L60Qo;Y#G1UR!4chM0H(+d!yMg_ebgh|-^16!s|$R)~;_f?^nArM0P65{+7|VhamtSYJa$S&C^Xr6>w$iio)Ypfn0ZB{5xL>uf4$4X_jo#15CBbh%p}
Z4Be3ALuY-WMl#XAcd6)CG400l!f$V4NwHk*Q+sJcIx23fM})<?;so~{{>7cUA+B$3HjqV$<-6BP{q@Z!{>S1WpbVw!41VWxyH3dr4dDpV1;2;ld7AXX0e{S
Q;ETKhAoK2Q=>U2^l{EzWT*r5rVnYm?Z?2%A-w~{ggS_HK~LwIlp++V1tC(DrHM)kiK(iRh9O8$8X&}^Bn|%$Is`h2^AWU&$q+*^?C(_Yl7ErRNBEv$33l(f
cjs~d8(1d5qkU!1iA(*mEJ4KHy_RGO@E`{u_O_1<Xnqj<qJo&25`iR-oOdh=g@Wb!j$6zJyc9oJC;BC^!2~<c)5n-9<RNs%1DK*}Qk6hNg)k5CJy`WMAwo-O
%t19WOvF`CB_M?flUyU1Kz}k12n`&N(GnFERZ_j-j)r!wCg+}Ma7PBS8H#9Xnlx&6cXPGfj?0RqF%p!8G`d|i5k*m+c8a>kMKo!w&p||Y2DshYJBaKZkajX{
8%SbkDWNK<hqI`yLu?HRLD<E&bz-QfW`JdY?g+ZHCr4=5iY*DD6c!0eRbxt40;<HNDx#9eT!N@5q^LNsZEdZ#HjGPDX3~^sX{p$ir$=2=4cen<l1}0$Y!RbP
6x76!O!gQyI?l&MJ=mOXV=d41?gv~S$$})?lFHv^hE>%oQK~Iy9RPaED6tw^r|@c>YgtpphEXzM*4=F>Ov=+@mWS-61v<-4+hYl%cKRCAU?i9o(UQKwxQtag
zrH}od_DWExKe24RrljC8N>Hv4b*KIMfbpzeUK*vDjf=2BlULprySmlace#ms(_%PnXI~<YDIhAH0e1)X#!#6%=(wFLn2bShr<u9bUun(U>L}3gHT2!9fI?E
;{v#y?@t$0F_y%+lMN~M-E}19Tl+(Iuet$A(Eh+Z4fUk$Pr>kriw$;LVZOEKZ)_%RF@g%wjj<N+#B-Kksrio{csoX^DK^#f*y#_c-1~6kkIeyp31N<sW_ZKH
Cg7GCsu>Pg2Q0~@q9+}3v^-(@|Cn*|SoaEwymuMK3jxfyq#eELe>?Rr4UOBp%Z~hIkklZpae${nPVC_g0ei&dA*VZ3wTu+XIQ}66?}y%l_Oku<V3?TZRDVQ;
jNhd0iFn}650kviMJf6(Ough{qS1t@FW38-GI*tZVMcYLNxT^YD_^^CAJHqsIpL4EJ>lt(N%KSNUFPY$@PUb$lJhfw)n0BWegr1Ro-k|~{aX+1gTVc}-BH1@
8G(o>NLzP-SaO%1a50_bg#!>4a_KE<ecuU(9B&|u-^!a57#zDYR7x+<fM5?X2aXLO+h9If6WVh`h)wn+g@%bD31p&HDpes3kOL2Jf4V~UgB1@%v-JNHAZLK3
sJ{D5XAzg)`~;Nz3O;d7?YF)T?{`!^XXyy#cn+FqeJf00@^h4i!=Y$qJhjUcDzTu>MpjARw{CoceC;<fRt$nemef+DaH>$o9!Xi@A*nQ9+rfJqupx|+Q@he4
#BdchaYGm=sloy8i&C)VBK>Lz!VBO+N~2sR8PvxNrx_h$WHgp`Vs*@6h_jwsF;x$nEOv28SfSC-+o8uA=wQ3RID13U44*6le9gV;mj|MA$a4}NUbcp{ho3TY
Fto=2ed%JatM-S~h%EeD9P&fmD0x#8rlnOslT4JOPwgp8?kA~-q3QF$(4VXT^st<2Si|U+jl%`zgygCW12QF(qDt~ENzh9p+me$6CVS3J+f`=<Efq}79b$?q
1A*gl5nOCz7Bj5MIbQ9{RYZuWRH`j4wp1!uv6kkvutPzLvPP<mV=f-S#L?Rta7j^7uwoK%h_X{#VsVUBPR2SlK?F3lb=KyP+h=S=Jsigj)u8STL|0jjRh(Gb
(=uwM)}o49u(qgClvaa9w#5-*v5O#sKgDQ*AnQd%>$IwRg<$s-Fo>}fbt@1NTqO|_3Jn@(pv*zBsF;bmEM-u-u1jd<v13NsRLzJeWR^9B3tvzx(v}FS#Y7ZB
NTNa_B%-93%<R;b*4){x5~@l@rGi^j1RHE(wz?u<D3%JMkcy~)k|L61(Fxg129fjE0ldZEfh0n1o@MqS*a|*j^7c=&b`bGFkdZWrV4|3aAPg}-K_A?phCYFn
{ols{MGv;Y6nYNaF{6#T<mt_(wWBmb8K(v~NEMZYKbT;7!_h6lkUEFe3_^t<V|V(nbFxB^!BZ4LEKo)E>bU?8q6z$k{^=?uVo-<%C26GU{v7h7;fsiHI(KCH
osr;_4N((CBuf(z6(p@7MAZQl!9fy2!9^{62%-Jxk_+h*fiej&hJYjH5CG^S9{m*nO<_O+s`Cj-3<()2p(3W4se%FCU^59o-9aUbl5&8i2|<Yn)Gp!eJkSwe
(^Vh_$s^hc)G!{;L*ei<l=eRCQTF`5xcas=8_{AnV+nE1$LFum-|u^bJfb3n3@4ZfDEhvl5Jgcig9!NsuEpqpeNc!&M2R=dJ)z)x$nk#Q{|N>ul_qEah*=;<
Cn-|?qR;HcI<YlBmBRr_2>qX__fux|s(oO4Ksb}-IJ=yo6hCixYwc-I0*IvW#f<58QEJKCjng>F!H95DyG}7wv%B~B)>f)2XYa^(&i)P!ql^Up7C`$9JRF{9
Au*iEX$kC^r6M&IVc53XJ^lI6(K#1M(342PyR}2oNRT}KA|dWIAEAKsKS)9_P_!_H53L2Tffzr}s7VEhA`+4!qJd}%h$b3{N+^h;R+Ip#gcbsXgb0ABg`$e6
8j7hTmV{tZ2&k%pA_A#KCLm#|q=FJ*2#}bTRG^88S{bUUB5H_<CW#27DiKN=LSktEBqT-vs0vmjk%%gakcnujNvb6&2?j|5SdxSY2v|{-2|}q#7z#uQsA?#x
fr3d$VJV2BQizeb6Tk>s7>0_HMWobZG<BQ=ht~t738b1RN=otrL!(g*1SJCrQh^}^$=eb{0Yyv&DNR#DNkG9QRH-!7q?3|SJ6Q~`B}i5&K{>1no=TlW#IVXz
guoIpG2{+nNRwW0<ba4OASfsq38<;A(aTIc<ynb>0mK9-_z1Z^1Uq{4z%sfG45%wu$&f~nC{!SXm?&Bu4vC4PSs|)+(orUqDMZv1B~(y}N;J}>A|SE=j1*9|
hy05}U565u0)~Wifr=%GihxLxlynB2E?NkYV1Od3B-UjJqh%9kCZVXrr49mEl+shAB6SCFM`9tSN~$RAE&yrML$Mf>LsY9XLKF&H4p^2S7b>|&lt3oRYZxG)
ps9#xC@2YvVjz-Y8e*DYf+lDp2pEMX2qdBkLA{(PWj|PaPHL~rXp#X!nF#@|<UGO$oQK&WQCPfS3)_Uj2c|Lc(!q@3*|+%y5z&L$VcP-k9%^==_K>JR_)moc
;DEc!#HE-}vRjS7st*;h(snisWvU?3omV_TiSRod9upWeoR*?7IN4g;H+6LPOcLacos5+fPL4aO<RvC1B+zH90t5k4_6&wgAYt<Eqgpl<&I~}4m%z_GfZ!7(
AMYAkP%_BrK!pK9BB&_p!N01(5`M4JG5Z5o?SP-UuQli$EFgxCzi0Py=Y0OYFSykXTg64$Wmtq40O1H&fWjDths0BpY)j~GzOYLc*qs3MIDEbz?$EF*nQKS_
jO$CGu0;d{`o^V3vcejhCNl(yQW-mRjdyY=MwmgAmLZ$^zdY6U`J3b#`qHp2v?W?=o4c~MHXw+J@5Uwm9l|vc1a&$-GOuU1@w$Vq_bYd<s*(&58h;Jb?e9G6
XfR#uYS$wmG1i|^Xy7XD;O%z)-o1H%(DQ>%c4wYv!Cb+~tAK=_it&ae5z#{3Jr;*{{(a|s0bdIB;iiizQm8GFu3H3vh!;;KcDL)8H{c;}p>g&&XjYJ#%ufL0
y5rj4S^g~4Lu$aOSYLk_LlSz74k4kdD4Hd_Aac?>Pd++?Br|NpS=O+X16q=Cw!#>I>-Kx~A+!U5;_-oj03#4efY?qY8~}yQ%9SZbpM-0XeU}p~V;^To5IdvM
9rUk3rXS2$c2~UAjf|x+2VUd2M1e)M!oxK-f?paI1>nJeBSsof72S_lb~WujEgtj=t(x_j2eq0Mwy10rVj8zjk=RL~i^vuMA_MO0o{oCo&sTKTmq&eEfW+9T
1~`T;Rod9D2u)@hj{7ZC<0~8Tfnt)mmjHnyy9eddXKdo)O2F*O0mAm;RiZgE6ua|L(VPV&6dO+{6vC>_qLxk;Y^%R7F88J^lbM!k0fkdYXT`Y3N{Z{=xOjE9
3W>VzM?1zrH`{D+fHd^_)~+%37Q<;&<8~D2vyS+286$2^FDf7vy28pfjN~SwA(uPLG{a4Xkf_^55qrglw;dg*NOElDAQRQ5$Vn?{#nl3s#U?PY3)F}U^(@sM
gx{M&(%64^hQQY1F#Ghw@aIYdYNt+7xapmwLRIqkZYr}XK`nh*AZeDy`!3}$qH5gE5rsWe2@HlqD`Z*%0T{!~zzZ}t-NyV)`>!U0lZ*ovE-a(LybUZ;tAZxu
5i0>m92Ba%5knI%N))nLub8y;bHx~Rhli1jpil-z-ISIL5W6A-0?%E{yv`En(`J!9J+B^DY>F=~z8<;ihjHXM4<hjCe8eUXCn{Jd8DRG75)G`>wN1!@0L5Ie
kL(5sdi8Xyb$-&(m*{(FaDtPt@Dhy<#dw7$iDV(HitJIYK_rK0DTQ!2Ukh3+6;MOrgB4x2nW4UEAHb;==(#Skw?c`8%4U;cxPIhUQl!W#L{=hMrP@|RHzCPl
S87BIoQBSF6^1pof!D54)Q<_dU>_Z8TZhR*&iz5l#~!|+jF){9c_N8`VyLl-R55|e81kyABSFR$y1~t6Ko~&;Fa*n#Xa|6%XlJ2A<^?z9EhMkL<RqiT`V4jk
ffz&I;Dq#$fE)z13!*HzprmY|)Kv15-uyV~t*VNF#&!@Q&WkDoO}I8&k#RhT7d0>)wmZgH&4joe1Oj1^AWf3UxTLO9+y&Mu*hUp~XCx@YDTNQWW?kNes~fZ7
-r^4XFsF9EjL8Wqup+Jgu#hjSw})IYbRH)iq<L`LMs&x)u4ZU-wouM$n;v{+1IazdgWjoy=QFEF8P;etmO5$NwVa{nuTEx_798oP&UM49K<~6`eH_U34h!eS
hAN=|_Rz>0=WinRtDX1IHH9VC#n@tnpo3cNs}OLEciu9;H`(lt_BGC!WOb!CZnkJ^Yvx<3<ai*Yf<#8BgG4k*iO3VG^nPtngWal-;9)T86ahOZi!@!YTE|a*
bF7tgh=(m=#XD=^gn&=bdZSt*l}l`Yi(sn8KgPoITPa=d#)CkDZ6%Y*hF}zBU{V&U2?Uo<XtewD<It?k%|j&wK^YMASLNw5*5rtTsPzkAk>%}r{E)V*oLzh+
XmcPwX+^o>!rV_-zT<{O!Kw?5mtr^}M);!F-S8`QlUl)DN<<J>jgiY*Bc_QMK#5=mi8!&1um&-v5IDYe;mZu0BJFG7Acoh-InW#ntyP9$CIe*frgt-#Z&idr
p;<LyVCTpPeH?Tf8a1Ro8YkaNvo@7ZE$}RTN_Da$@#Er59}*rQEL<b4p>Pv_c&Fb9GQD*G8TXVsK3<R8OcoWz2#3><t7qrE2hUci+~+vG4$e;;W1Bm6&neeo
859Ktixgm|qyr0Cq%gLfoy<iSb6B3VHyAs1j8S2cwa}8L9qt*f`iBPk;L~h{7*9q~BE=L~iYSoQx37Nr<9i-9WK*@Gf{Z*}Va7HrtjlAcE7tZ+hg9CEP;^Yw
Tad54JeA=VH_xAsv2*9%PP_F@f_8N1rRU>idAv}ti1u!Ut7K8ZYI@~S>GH=p80+w%!^xT>ms})}96U0K2*r^|5o`B|5(SDJxNZtL9t`|6gtUQFb@A((w1RE(
#eTgk(6kd~grq|yRb)nzSPHDP2zbCmCacd)=C`o|0fO@JjA34hW3;{`EXtH1ov{@8wh1=o&s?102%x&U%e@h;D^)t_yUf!hlcIE*NgkHwSPqE<G^q)#@2-Y{
9dSZhQ|^KgMw&gAPRK;-IQVvSReTlKoi+GxJbiWrtu~lU7?p(8to02-wlfN>Hi@xCFos4A!^2XBZ75`F1RYg9;}w&MP^Tv5=0t_c0&RI=!yp<c^KA0BM5KV*
!BEU;H#`wi!Bi0p==IjPOR`u|FzThka$ZM!Ddm1!?Xd_pvw&#Tk@9F+u2}P24=7<R%5oD8MhtNYU9y7r2bSRBC}lqM7{$&Vp>#+P;OsKX5!;s?wTsEl62mz*
VjPXkR_9E+MIFjW#WCL4qs+U4&Q9R;dpXv*11iqcLz*9sxwHuqW0l>8%?>g{y`ducwlG%7tegyUc+2qlWQt(QC0U}TX9O(wyW<g-DOb%Ys!7h_NFo(zX(e&M
c53u~S2DnEH(i2ij_f3x6q}<(1bs}G#0THM!3z*U!iDfxr`ABmh$RCVD9&}06lR#Sth!srZ3XktbE~^&4h6{|fkZ)Pj=cJaii&KJV;2hMkP@+GAW{$$Lb>M9
o^WleqoKRBVCJ6yF1!o9y0U_sU2|ZzaTBvDg$q(Sk){_);6}Jt9tp7ehvV8Bpuq}=S)}R_5M2&=Rq4!-Hjc;&5|hT;ts=%wl|uoV*lo4I+U5YbMktg*K-dL>
E-|KJG7%6Nn~fct5}<;iT`YivCZ5tb2%QXl<X{`o*1cNaLGr87;PYC(kZk5HBNi2BkVyp==*xAOa2n>evk~&!V_=bC5zHHe?)@IYz7HqOh3PCN(hME*+@7rI
vDWApvV$XDg{rfn78lJytY@B%*kMswsT@3KG|6a0RMD_y5P7j)T2$Xz99bj8@8WjE^FYupA}1Ixrh%|{A4A$=`%SHl1>eBnk!%`|>XjkHBkR!dqI@tk2sA+^
fgY!N^~#<1b7{uGEW122h;w~&t$O*4cs!}Q);^;IK@u8B2AuGNYC#e}sv`Gxxih60cbc}25ZX(!&s$)$ERKuVg<Jg>2(fCP6e#i|toY}cN$&a<5Iplz6_4lR
yw7>)_jp<2EwF3q><#&?*TgRyEhFhZhlBz70jmsE?Swbt$gK(7V#x0PxAS>vOcbcq@iQ=@NgL`Y?@4-=SOwHg?~?MUZsyJRn?AL_SIvU-gFO@oF;dr=JL%+I
D)VSVRyP@f4PX`y`+10w#F+_oKF?Qyb>-UCuz0(|sRH7?z4}2t4>4-a_q`GBc>3u=xloR}d6r-zKl*?J82BLHq9Yi`XV}+_b$GMqXXfr8J7R|{)m(<vpeSoL
F&jKG#HpgrfIHuO_`T9YFw+B1>JOuT;E}%mcW^sUVCkne*^3KpI7d-_2F<*1&;*^r=x@rx_KDark(NPrcN}H1CgUY|-$L*Pwm3dm#5o~Biy*(BP$n&pbhfAu
hBs@RgWd7k!F6tLCTTe7LLgXfuWu%vATvjc;gSZ*;S7zQ(F?~<7lDDgLs7F=uQt7M9k}mWpk1<x;(-yNw9Elr%PSlC`FQgET^8-N(jLtULcEE}dV|XGi?}N%
7*9!%`U64^zO))79>%wQFgnX=5Wg0<AesVpGRJ<Hx!9z1SnZTOK|NrwPREQx-#u%5!6CbGeJ2B+)vB&hfTbHCE)#IAG&)9mAa&dwcHuu@+L@FI7Q7_Bz(eg)
-DE^oY`QW4izux>Gk04zp1wKI=4)jawMG0~xO*|E&#ySb&achG(K$g90Rejzz<^;}yDT~)>bgXFo$&T&V}X5g_Bg1Kq}d_@{79lb9(VAbzGTk!9$<d^i?xKf
8GZcu^nH=>p5D}sz93_%;Upanu$yDjv&dozFvX<04jIz*H_4NU742R}rjHiN&G`kH%M)j<F1EWULi=9)dye(VomU+d<^aW21KnoB1%$H7P~$S@cpF`Hsy?vP
PjQeeh89xE*K8%@+gE!_IHN*|FPNO@pA+M(Ls6X^j)Ph00bu6EUf&&VZS&;hH4a8Xgp4?;!ts5x+l_FePi@}!S+lffX{0*ejg~<@r<MmHqMb@|YFNR7h!rlK
0VoIrfIz_P5x~N&-cjlfxb#G&h7mfo%kw#`(ThZ2i$K`n2y_6HP{MXt_re*0Nr^Sl@xD9r#-%;pUB-qQ@*R?uH@PsGR_6(?J#o4`a&e6B7Cd8Qd*)ZiZ%#b2
cJew-gR-i{BB}QlpvE95g9SwH)O#5Vi|;tU8x8?HL4`bC^9#WFd~ReL3E$I?Ea{=gyv&AeIu0`XwXSIL0orvrW<$jxtWF-n9|1(tv5E<m=Tz5%M1<dtfHHM8
fyY6x*k+-=hC0#<;;^c3o#@nDN|At>xLg3J5KhM?_F%y>T)U!-UVFWakhwT*`F3GO;)n}HPJ}4|&Yf632x9xRp(iSPpGE6dr_JcGz|pG*>G)d+gHM#z8&r*|
FFtqQCM^0m{OW*S!3ORi2+;|f31^ZNO07i@S1R;6*<ETc(>UdhF>8){x-}?d*Y=)#>yA{`A^7We>oh6Coxp~T%x<H<PAak}X4e`NxJRxl^=g<)W|0Ac3Bumq
6i(HeJI)K(VM7}#F9cvmI9$XV8*Mn%*u?3H3aT!_w{q-gV1o{P$*p^;6c@dmD}*D9if4WAu~Ru#3|9NKkimX5oTF+4p&<_HAPkVA7-ujB9jW5)X9J)NzBFde
3&*cK8wECvz!<H;2RawAv3rSy;;QM6^byX(zkaTtd8}YK9yHUuV^hI2HtstYe&<7r|CWi84tzii4(1IRJB24seb#$1rcWK|i6=^a{oWf(c|Q;4T&0z1@!y<v
Y}BvX<U$gFAT%)<5v&P`cPO+z%xcN}F9;B-ADXD84o7JW3LcKRgN>b1v}nHT3#f$XyD)Rr^HSKxrqK#o{Z-(j(tviC+mfV6($fpo@ocoD=r!?%m)$mQc2u1M
@|dewT8Rt`dqpNa;6n%m>U2PbuQilU#$Fz+JuMVxNwUVezFq7WuOSFQ|M5{G;Xo<PnYhOefghdYmh;7$!xa41hgg>@E!pb%<l?UEnkkHHo7lj2myXXtw-@Fy
Wwu(zjWJd_8C#g(h-chYrdN>-TQKI<w;SFW!IN>4H<lsrA(>Lga@<u`)lhS)vuk(p*7@C|1vlSiV062)FmxANo&(MmaRd>2TeK3*YTT&_l7OI2hss1ys=*5C
!@943V5ng21@nWeT?Wu~(I>_=LXsojrf!X~vP?~)<fcqD4^#&YF2L-BFXPuwMRPqEH`wb`I~E}IpsB0-Y64wlpmaftn^MJxZ&U4<G-pZr0P=_d1w$%?9#F9A
#)-IQJ5#mL4dDXwS?mr=fHy{{Z!(!MJ8lY0A+y{R4<jT;i22mG+e=LXhKb1J?<EZqoFa;Pl5k4|)eTVK2S)<)mF^5Fflg;(r%pWj+0Q6`70R`yI`xg8j1>;}
hKSB7gqXVd+pu}at4y_?`Ic&{U|D}UNn)zJuVEHDbCp*JoV`DQNIS&XPz-!N&$0blAABaT{-$vhP=4-W2h+}w>tICyQ;_D#*#5SET~nT?;2)-rAr#QVjj(v8
m^nK8HFuZe9QtqR!-1I@(V|K)KZ=L>7MjlC%obMEy|l}})c^K$8#`LPR}#tD1DN#1qS;z`h8Q9*ztTf7-zjU@&toaq5Xp*ov)j}pC)q6V0S};j5+7!4-I5OY
;{%G{lehuxkRecj1J=Zs2Ed`~D!CFWFJH|techjY^R|nHR=2HBaYgw#zNWO~Qzr`)i}$c{dQKLb9VV7?$is>tfMRiLhbd8$l;y@_jF_6ka;7;Hbx0QGS<gJ2
8{$q<p{Ar$OwCfWP)vdgAyGk3Q+IwdkCh;xy2~4J=~=4ttAN@WgLYG$cRl8qPhp=zF!rO*W5m;*o%y_FH1!$OY+54qqw66l&pC^&1Q7)ojoKUJtm-n=Y<W@F
%&|JzEV8zeTT;pc#VeAw(HS?XrEaBN$DX^_tIH03#!=FkC^iDtMfc4KV3D>@F!}FV#rVB`On{(HF5aJcJs>0_?mfa&5?$q<dUVJd2*-2p!!;DicxIC&Ag~y)
qBnL;iHSvY!oy+4JB0@sc8n1S=wQ(pfgW5sT>IPspu}LA1oKV8I3g&iZ+xe<3>3=IwUr9{W@Ms`T9iM_12I3!K7Cid_z#7odo{w}FAJ1$Vbd(rLx!M$#!`k1
#tc$wYp&Z3Zd8XYoJ&PyV-vGZBq{CC`u6p+?1-XsOEH*}tqW{;s-w84aG_@un%VrG^@UA~Q@!nzIQ2H6R7<X0Sp_sWT`&fwyTCY?lyjN788c`2=wa+5nuB6a
z}<(ijLek)Z3vpiuxbnQC~WRa4o)bbh$qI@EA{wX1F+8S{|DlR!iYqxLCRWHDwU-vT2d&K8cGBLQVI$JKrIN^k-q-BOxdZY_VI*GXJ*jmyFJfjiz@0Yyl&_n
a%gCu!>S_);3rV0tj{O+fukQ5aJq-7+1qz%ia%4ec@|X3D48>lb{@@|QCK$3shXVT#aazx7W&GZ_Al1(iSxDAd#F10qx`t01)Xd8c0O<wGY2gU{DyZF!e`?>
aKYtI=|Haa^9NYl)V0jj?KPpbEro$Uw$+O2J+LAkRxQ;FX%<*BvQ0CTqhp{=GjCMeZ>H(#J<(}CGd^<oQ3sQ(aWf_*WNA(?&QnH<tR+F@q^umv#*SW-Q8L)4
5ef($D|vT>s^(bVW1gk9(w0R*0P1Bwbm8w!t)fs?4fxWtAA7iK`tj4ndqxevx!h@Q=JqIxj6W^(N--%`#(=-Fo=$my#_Ch!w|tMTuO+szkc8o!y0#K&uz)dR
Q4_)#HmuNOo@`hqw51q+sK2+7dG^0Ebr_s}sWKmprGd$jOqA4YtL;TCG92q*n%5VM<(wxG7%>%y8$jy??Z{N9YhhK8MMLZ~nGyVE=LO*hsOf<6x`#P*hYc~g
stcrWB9Sn%6&fJcjXc7`v`N!+F74K>9J6_M(iIZ~wu0EAwVW#}F<K#A?%?Psi+FC${GrWBqO)8upsYm9xW(FN8MvDnvKGL>mtt0$0g$aCq+p1V2Su=2-s7Wv
QIZMzA3#5@r@%n<v5@NnT_ty!nJ7=rJTCU|H+Fdku@C8hqof=DA;^_eD4z50+U!n&+X$Vp<j5EyVx<ZcX+~4|F&WKoGM#@V=VYjqo7LZzq^0@@i@H<qq|B$m
m^@l`va{k+l>}N87a?ZN&WlZ(VedF~b&|{}cH6E_C&vvec#ziwGYDh^IT8Ew&+F&gbB<G_<80{Rr=|qt$A`QY@eUSL4A>h@wFIPGVFDLK$*=d?r*^X%nm9LR
?&0W4t;x>SW^V4OmS#|6YGsZsnAm~7xhWbRZ_9t;B%aKXIFNKvL=iKTgGb>Ao_3ukl);+^?%~`;`1kO8c#=e=WFdV|<u8&H{@71A+G$cHL*5LZMe)i?{7oc9
F$Sa#A?2JpplEGAS{e^f4Fe>RE3jjUG8k@o8~k2m+PWgq5`0W5AC~3-`=x>98gM!?(Mc#rK%)L|#enm4a2z;(ogfEs^AA5&G3xl9VmN(GuoZ&ZOc7=bN?{+p
PCP@U+Y#3Xp1ASTHIzGu+Cv1yc^JYGzhifS(dG_!9B-APl6XM;ks;&K$4+?TxaaKGp2BrNgRo!@EO&T^VNEnlzsvgEn%+~-sd3kiNNQTr5On1_D4!l#V2Jw<
K8iU4Arc5u5KF?lDwnKa3&4oeIAz;*9hTeE&%6LW3@)G?Xg$QAzr)xFx3q|3@!F)~!L^#i1XU8TL=$Hp6h&X_89wCm@h}MvBo2I!Bh}zR_4f$ord+g_EYP>(
1`7Q6FcDBv6wy^h*@--0%w)5d0+3hL{svK{%l@J;_#Lm`4Gc<DNC6O~Af$wW5)8pa%9;!biB82oHSW~tcJS=ZnLFeJiwigHy}rT^(Vpywx(7uU_g<NR!7@(z
;ll^5q6IHv2F4RoU$P1qqM=$SMxKP4uRz1I6lwa8yibshfcM)FJ|KU(U-%dSz(GplbgQ$Fpba49JNO8FVwI&1p_JzVNL5WkNmEq;#P9mDolkQqCo_Vajkorj
FT#ezo4*r$uF%k;FtJExVf30ILkLkNCBp#(rbzInn)4E!AcKw+^_}+LG;^J`lO6N?)C2Q946ch`VtxFoqB=EC-e;;F@RA2N;+&9r4#ueG4S1W0MMz1KsGx|V
Wr`&FLx5zcL70l7ih+U%iXmyOkxc@@Py|8{1Q4JX8(E7QF`_C18At?x;&BN=$MH!SVH|UpMQ8vsNKAw&8~hF4M4JHY5=qVF`?FET#8*+kbmY>aB{ML?ESb)l
ifU4&MFhed80z*iOs3b!pb-REDBGMOOSdC%%AynkGEE`Ff*DJ-H%O)nse_X-Fv@U~7VU;$%LvmJOaa)b|7HuiR7oV(18M6DT3s|N5sq!|yGA_P&tQEow{zp%
A}E7X^XJEhl9Kv|+h)vaAS@PqB{;IgPGEQ*X9BNAju}rljjf{^Um?W71LXpTOjBfM4Kj-A6k5$tyoU0v6GHc%cI*{Tk<*_yGACB&3~<Vb-mvV>bQ?vy+tp0x
JoVS7Odwj)+a!oF5(e|Ia$83DhP>!t>&E1n9yqS7%g`?{;Q^qa9Vk9WQR?qKdhzc!mqm<m*-o7tLA(ZLd_n^c^h*HfBLEUw4+c}x-&<;VJ6?!)`0@cZhPJ?j
m=kZH%Fi|pELezChs^-)JV5d;(C0WaAE%DjS)iXY^3$5E49kmR;1yYEU-0T0%n_{EhzsC5leQ*`I{jfC;vR9niH#dAd$xG$YiTlmGFAoMA&QC%4CG)`P41fh
Dt6PYe+`+}&38owCi6(ij6!ZD=G@`Y{c+EDXl*2BFw_b7jdIiNPUe$FRb)fNkG2|ysQTmsdOqMcLli~#W!|Mvv_mluNez;k60o+zzTt_4^eN~-;=^wV@BN!2
RJ=y20z9yNaowi;VBdX-(JdXf&n6r*Y&ir*aW&N5ae+xRQZG)b?(Fo$!~mlk0w66e5Qo?m9RflDet1|9jrl*ee_cY>sMHV=Y*4gftW66?!9!UnKt9rY_&djz
&4t1DmGfTBT;u9#aC89JAO~<^!V40s*#8*-ktgC|3vytnK_mn1Pm+W^+qiJ~WYS2E%Na4-pIx*J*p4rU43A?y0U<=>2oMp7!xUD1;zK^V)`4)*ZLIk^+Z)UW
NTO&QDuh4{1dK>i#wbGr1g#>FC_ob^DGLN7kt`83q!dLn1yKx4P!LoRB+UgYOw`d)5l}@yL{mtjF+fFElKAujbOs)M{H{ZlNd_O15L{nHG?=N1{3lRJ@r^>r
GHR4jhI4#3RxUF<w_$;8hS=X|U`64IUZ<XaUZ)#M%zS%;6G93icDJmgq7FT<_(Z*pOO~fOGt8x6cI@!q7-ncCLK{JJut2CR!X{s>*oxb?V{JTS)MKva5L=W4
mdhDwtRePwqPA?zKHZ{bMk&ndn96~PiHXYdY$_V@m|IOb=jWs~QHi#}%)vtxc&9V1c^+MGYsl>=K3N&(slB0OijRLC@@fIJ7?yT@*(9Hxkg8h?ch^&i?|%MH
A%@<`xbo}YI)eOAs4Q(O@@fF2P(g95x^YF;Dl{08-H_rL35b$UzQa=$<e9wMmHM0pgUzqj^EsSwV4MNUT*#;2whje^U^(<~?cClV<fD5!sLvSaW--KrI6t5}
`WFV?^8`txtPUgOKRscbxRV$o7ErC6Whl>?`Cm!ERVR0gnG{rfi$qtt8oA%cdhS70*!qzD1OaxU{;m$M9?awqSKq2HmPx^dj-24U1&*4T6VVOeJiui1pluXC
KK`FC)%raLN++`bw(a(tnm+hhcKTo84tBn750^aj>!JLLdVR)zcy@n8C-)YTas;&Nt$nu!<|2vyi{|(p5|UUxI~6c-fPm^YX%A{DC|Y31K{iPxMeuVr6|2p#
2&9vWU?1GnhPT@xMdxRpj7%B5njKTmdr7qLg@Ca`8Ny;IP^?;p-V?@(Z7UJ0eBaxBFy0f(jdnIh^_G@&m<Wy@8bqb3OI}L%1q&kMbTqb*mJNqVdDH?9`@vh-
+tC9_T4GN}mPO^uA`cwh*Q~K{up7RMW8WJzC1oj`$PJWg(&~9U-Nh6;s!&+8)#+_)+fhbRt|IcVMd%VRvRU&RaErta2$+Hz5GnFipft+??IrR&@Nx!`54Yiu
BB&@5B_M!2faOIv%%qe98m|ZkO%>8%N(cv71j8nT5S=m@Ai@bcKikQs2cKO&Dcdl_K^Rn%)3&i^ELphY!fjrYbBY~vW@{Zd>o9B@YJmIBljPVB3DQ=|HAb01
1PtvjFglqjj+Zyy3^ZsFLrGxk+THAbf>BnP7up-UrcZtkjm6+{xaqs=a4SbI1+vYIT}1RMfUD|-f|9C11Pj#^IJTTodFGl!Xl)G3C17&F(ZL@p%$9w0!0xKZ
9gM4Jo)tWr4!R=;E?TDJCj9Ym%u!KORFtC7jaVfQ5Ihcph!JUN3XCk<90Cg?&a7{qG#wep^>ey!WjgVrfH_xBDUqo}L<NG#QkHWWj>-sT_U$zdF88i&c)u1S
tf}>gdrJg40b$=K2zNIAK7BbyhCnyXj~`-sobQivhaqi<kx@SorN4%tcXcPm``V~#;w{SCUd98t5-|uAzy@!KMkt|Z96O5NTs>pERhf6i(^)dz_Mw30<y=vq
g$Y-&+J$Qud>yhgCx{}3*1Rbapn?LRc0gS<v#g8BcR*!PIY4x11nCAvUKqtTJDqx4TMhJTfpj!zB!<xC;TTmMV${4{@vP0^kz=vmlUT$vEX3S6!YEnNU<Gay
Dxbj&osr?89@yp*J3UjXv1neaPZ`$@=+93xmw_TZ5|g=vy3u@#kzz~0_LbAAKub$0&~~CVyM&@sivZGMZmhv9eHmGW^TUqz8Pnf4#Jq!vd%z?F>Wg625-C#k
nRGo7W}rJA&s_5LV@}e@86p`_b>Ggj&hk!U>)!R<?{N~-mOD>3Xks2M7;$0cnqh+&Z!u;OVj!#Cy(J*cH8+<8Rc0YyPWm=?-DX5QtfJNmheVVL?5f&aXfh&f
1Wnm(w*1T(w$fJmrYiqkuOWY{@`v<smJWw{`~8AZq**@RePdr)cVsZh>2o<q;^t!WHI1QrH7{>1cL>jIRlN%skTe+D0B=2F-I1q22Zw3U9<U-Qs=foDb}iEo
OWbu-VgRX%1}Rbi9Nzp|e3zOWe@|X3c|#H>w%5LnSha8<Ig@IkPSGfX@E}Mf^FbYuf>MYoMY0BzBBTrsoM__+k3?5qD)XG<T^0%I>Q0Y&QJp^DA4+v}<^?KZ
$2NDAtqkD#yxp23;Oh6=9i_UpbRw*KR7Y2*4l%DaGVP2sh=#lLF8~?59hxO?iuJWYdedYarZMe#L$+B^?#(+Y(7I;VySbX1b!Ltpr(q$aW^asI$fsbURXH~K
8KQ~+P`oDyuvJCFewn{RpF?AL-3!Icy_u5}vTep5CzTGnH?BLKIyb628c>C_n=uNYaaBMWs<S{Br(IoZiJynO-6d#g>|6GzD2VF-B$5ysVL{sul#0N@Jl5-^
tCxa<hf6w`wR#eZ1XTg6?1~vuje@A*dga|GFNk1dgbhPP*3$+p3k--lJqzmq)9Yx+4xYmTZv!MVbV(S9AQMyt0iB$64CjR68qF*<PHCC0))?Z6(#<Tf30ibC
^idc$C=HMz;{$05XRT`wWS6Q=5X1~<$fU&K<unS(2W<r>XNGo88IHtG&!28RIpkQ2HPB&1NFWCx7(locfhBco1(HxCr9jQtTQ^KVE*xgdfln3>hXN7O;nWP6
#MNJPweFXkNDiuuAoLGdAc4xwQ+ZbEf+UgwA><mOib`VbhL5(*#s$$o6`25`qDCBvSsfo1JLJ~Io!r$xZ{&_}(ls}(uQ)Q`LphOyL4#~+Dk_mk5FF!;iFG)-
myIzNM0u=RS|Mrekj0~jr&pNV8@1eY+ZIfPPR^T>_sa|^NFyEDj~cZ(^U?ugJ@wfP)gmZfkbo)~$bmFYoq$EX`+7Bb${Y{@$Pm#IC~JuWtg={@(gbVHpz8)^
pDy`3oNal>!KgNxNeQ{BU{UU@4ImruP50gv%*D>xPASNl9r1BgI#h|iGhlh-bojMLMF2r0biKaz5j?80Hmkx21Q?Ts3cMf?a4?db%M!|<M1P6I@p^;`rL<n4
c*rdMt)l!50!Sqlw@ZSQIz$aR)dGCyCWm<pNFYQfcCUktXw`etUN+hsCkE4I$z4(%GDCz$v~MT9>Vz?1UZ8!MVgRm;uLzKL+k*u1R<;#h3|ih^P`({G-*+&M
pH;}t!m%U}=+KPPgjMkegn6L(!NCbRI5lD)Xs!YV=wag_f=F3!ju-`!8Bj!FgVT^jFi}9&1t}m&qIcK~TqaCpBL<VCx2(>_dHCcs$;Re5W6LL?$xzM;j23hc
4AVDvgenrGMpW8b1X%zJE$XmGgc#C&jaC$JHI&gH1d!qpj88z3`$VsM1gu0ObRy@*#=Fj^6_yf#y^k2TZuYv|$xNacEU<WX)vIfMZWg^v>RH@dbq2&TbeP%-
#y7Xq-eGP4BvhI#9tObyp`sRfa$r~IAZ1wkF)}>N%k?H{d$9NI$C@Z#$J(pw0gA_5)!3_U<U76h33@XFQ;`QP(m2XnB+G?|dsmZKH<LPd%Xg?-XKi9Y##M78
D~}|gs|XB0l176KkU;WsWpu#EJ>cG`D1xnMF7JLH8p<_6nsj-m#T-SPx*P1+r>fPOX-&ZoPlKWY+)-+^T4{%;A%Z-1;MZuy#12+QLiX(Qfv0qV%R@;yNi4_(
h3i_JzHE)NPWUgIqpVs;P$YA12LlhIAgDlOl0ra60`em}4Aidq+zp|McXhKyvyBtUkxKx8XgolWY-WVQ-P2Rk@u7Yysw5GuV$t#$+0z)JEaS0G<qIabusUSW
vZ_!7QME>@P(;8Cl(4N<gcF*U4~kYd1WTe&U6xJsE~Lvjj!`QG3<g_7C6M5z>0nWXEuA%a8OkoQtlrKwse};$&bwKjv%Hj@V+VA)HSR$AHA8;3IRV*R^5<Q*
EAOS{JuP}~OXBzvyfcQTCXcwcATPqZP=uc4$>dCx(Fcl!=}ow}^_!c{)|fmt>q9GZmNleJ?_Ka-0`!d8;egmS@u3Z5LwL&D>#k~R9}VOTwSa;U+>z<jG^N~l
q<00_TqCxr%{eoxFmR}IiF{(@vR!z>zGo$?Sk){!;_w;eZeH=W1_Ju9>>pBv>_8ahAteD*xPcY2f;?>(525-g@whEHN{E>a8_|$t=bBCP2vHdX%^R=}BTj6X
z*3degzG_qM^)%u@6U>E=sWg0*ump~pmj=eY`G*Hs8de^u<fq8>xAIdI%sG~uGy`i3Zjy!rfRATK3;tqhldhz;IKP*DJXf?_o+}A3}CY)B<v`505GJQ*kPI5
hZsHlch+;>vq3x<1T>XqZH<$N1?gZM90Y*S1d}<o$7^*$i&JbgAcJf_HZr4#ItZ#pk-67h-PoR+xES1KVf@8L;9Y#F**ri{DGEekr4>h!8E6^nOLsM1^sL!n
;|`ak0EPkw4VP``^wkoIYL04aCk&|vVp334E;g;au5NEUtu!VFH+D6hy!D+O1J3o6iEm<cEsgii3;}O9ZRSmuh=NKG;X<nHHbLkz_@Fnv1P+xAY#SHm!^Rg@
8%QB(dmIc`M(<R@1;8Mcrl9C~Vqoe4q1cGo7e+$TVVWU%-Wz7ID;+vy$u@3bt!o$>Eb#~$pz=!wi@i7mtVZECXmCSeG&SIF0?9N&^UR7I1n|RA1GsAMQ-{B!
B}c;VT&Wk(l?nhU^kkxnEQ7>IT*2Ns@D&L>LaHi?D2b*iDyk-kii$BT71;2OjSe2qM!aEkI_D*|NWyV->`ghC-jZiYPP+r7r%$`%K@aH|0_{&1TD<2?<`iXg
-By|#H~u7a=plmMh>(L5vtF%t-u@!;2W5MAtq#X<z(Xp%Zu#dp=v7=pTRKcug6-Ekkd7N0jgmBUmiNzz(Xw_nlMv2y#)~(#vN({}5E>y82oRQcv@LzHaUHYd
M0wI20Mc5*5S)3q9<#WjTtJ<z7fve3@TLr%^sqNJObaLi`Q5`40F47oa=PoimN~v#3R9|t6q7(B$}NOp3Yi59P&Fcnii)6O$k}aGnj~Tt8W@mj-YV0FGfx9U
$4>XD8zzWA<%D-vknPFQ%sQJ3Iy?>(I0`ZxGKW%wIGxi4o^S?O8|+Xw13(bGM-6Hnkts?Bm3VF=Y&l1Rz;;}Q^wBmg;fQxp98*CwR!S0rO^DQCCi4Jb7{#2?
S=_^+o&<~dZ0O141SinGhCuse`|@D+zjW*=Ns5|D-0~81PB;jGW`bGTan5(8#p0(s!IB{)fjy^&h@5Z`2Vl4S<K7Mly%u{@TO4|91w;r_LJ?9+6fGnbC=DP7
y;Ok_KBL4vA`as}AR)*)X^*M|_Q;1h)(D9kW9F5%3zAP`Me0^NU}ZW=BGOR=#+X3@&J0ot3!n6@4AzP$vd|3LZvg%K{=NQLnT%eJBL}r1;v9s{Ne?r}d(o|%
dV*vW6n}ju2?Zu<2k%ZtIt0pPjLuci4Rz4%4;TOsAyDPk{Ga6DkY8ZzY|Sia#eIEdc|E_Dy<yR{m~$V$%>V*AU{)66ak$;2*ytExD21V5GVc40J4HOtGb_h>
*f2+qPI(sv(}r>!Wlw476j4MojpBKZh~Ys){HB_wDy3)`WT=%ma;>=H#f}*~jh)a4(4vtf1S-DJ;)bG18358!ND4$~KzO4ADi3O}W0XNOYDyJ6l-V_v0tg6_
BqXY2S%pZHCO}FAWrCCQ6QB^_Tr&Vc`;HGG=pcg7vbC|RMwKXqWKC-cnv%i&7KUQdlm?Nc<JNP+o+T_CYe59Wu}-B1AZDsc!lh&i4CbcIf+ulw6@^RAYe8`1
q|>Ic1#MvN!$HBZn4=KWK`d#^R1n*C?kNL86p~_annN+6DTsiXsi3aTS|o$Q0MZ2kGf$||>NK9V$7h0YNte+W9ApSl21_AI@I#5mT%V;sGvjYmDsca%{`sYA
Ut4tyA7@h0t=8V-->cxv7#NV6Pq1*l?!rh@thlJ+da#^bSgg=DV>Fc^33RNugvT<)iEXB+Iu9empokejrSEo12wBUBHkmT*DQ~li2R#pKn##2c1`3wad)_Sb
nA&O>PI)@v=dCZ}ar_XqFipdFTScpcqjD>h88Z`1E|5?XoKzWa70fy7XAaX>ac3Qo9h9QQV1kP3Ni-bIoX!oU8N1Rh9rbskE*FWTkTxPNYz~ahDSHV6k_VUv
bkO*OtDnDt!oXO>U{xYQDPgjj0hBbUOHCA@xFnr}BS=I}oXHU-8o(M6rDc^Ei!qUxU@ZbWB8&Q`^Y-WFf!Oa#s3?+SRf2;)c3RWz3RhvTyJ5et5IP7?DFebD
YODzrHA4*&qG>?N8v~#wWq_6uo1f<hX=<9i8}#w1bKJi~T`ULzn|d#>lAS}#e+=#6fgf)#k@M9%4LaFY8bLd65$7&8i!73&w8n!Q!1^NBO@K)y12Qm`EXEk$
U1fr9^w*){+%G)o;JV@C1y0ti5aEUd^=5_87e;_IEpWn%#2zkV5DE&6-bVO0Jylsk6^KQ3cN|W*4hJq=?1RRul*>-i90WVVKI6?TwKmLgtatbBkAH(U<VEpe
+OH;wj^r=9#$^=pR57kmQA<j|)@ySSqiIIt5YUK*OWj>7J9*jaMRQsv7%fc7=3=dAR<Q?8#~ub1T_g@2$FHI3R-c!@25N05H@7>Ncheu1XWr*xY$RC=0OiTJ
PB;5XP!Xb<+J<_hjpikg##lNE*`o%HA?{tqqQ#9G8i2%<4J$wwNMcEnCSY97-M0gB6K5D?6z%k#1;7S9)OAr2NkqjYPBnm`glO%ZwL*%|$Fas1^OXb`#1rvJ
J87DeuOHi;8kQnE-UVdu<$gd<W5kEVz{~uN83!P`Lon3?P9`BT4K)I%(X0UZtHK{-CXRMz1ENp8iF*w>ne-4J5}rx?J13rmJxF=wA2QsT?~I)20mQ^a3VM+#
bQ(9ZViC^uTwvr%iHtM{6Q#$jE3G9Ub1(6g4Fw%~x&xVd(uvVVku-Xr9&Jf9fC>anHWHf}5DI{2)*id-C!YQCXm=}=PL7kh^}ug4-IA7+pbt2BXO9d4l;|HL
?1SM5cd&w(kOOppy|4gcQ4aW5LX9e;`9&0@Kv5M8OAyeBK&FxunU&T>G+@?gQ$e6;1ay&5u?jUqR79x6j)&9;9TcfUNTH-$LK7$kl}43xlr$|0y$WJQbfKU^
fuMaz^t~Vn&?x-`Pvra$zS>sUVv?HGfU}cWDSr%Swg<lFA{|W>`LQcCQB^~V*zme^aZ?jTU9o##nHm&6uqT3vAbTY~k|TT}=kAl{O+-6v8PHHgtVFccEwvPl
dhHx#&=gh)OhHCNd<q-j6M`F^!lAk12B`9Z4(1}+L|_AP*#|g#Wy(<1*u@A$X{6f$Y&2>6_8M0^1Ow16bZMqUO%46?);nZ6K$IO_Ir3k{RrH!22BSI*juBAP
6{XR276Tn8%?IP-jxS}O4<MF`q-jw5uSzfIl_)=ehBlBqdaq)oqh_2wx76-%3?_Ra!w8H$<0MU(9*{+BtYV0;=7#XUG^S4JTq{#<1~=c57=#dHG%%OH-Gty#
CW6xOd+MOXHDnPv{&e$UvIhC!(d4h*Tk>R|VLg~_H|2UWmpDH5z&RXUGMdaETZ|}uk`gfScn+KG0K#a+V#;5Lo@?D3Q*6`^c>b0PJ|Y{R+xu{FbZ5%bjAlZV
C<1^f0u7}>-i3d{tB+sIZ2TS3R^8ZkDbhdYylZbDR$EPAnc6nVYpffO8%SlP2eYjikTTnK{dWc`Hbu!zb5Mtqw0)jiw{@sNoLp>$@lNElh*%36HrkXuZH^sL
9O9R*x+s!j4%xV>pWxdf){W*>3X>M*7gG(c?0f28B*ol2%xWJXusj|u;-?H^IqO+>d5zo1*K<t*oZ}=^L{vc4K?y_^GLtn75D>{xL<3De$ODtW8BY$RHm$_z
j*2wH1jIyxEgNDxW!rk-#(6gsGqH7QN6<Vco;-)ApI&J3C)45v6sDR8lJgzer$FWs$%97Nrhuf_$dnNf5!upGz_fu#1pv|nN}VR6-D9dk(Ocr9g+f5-5+X{K
A{rG5kphT{3fl9YU5sGBJ8FRk8B(YXe*q7LM18=IFziV?bJ873%WOclIwyE2X&`>E-c`9cCu!Y&yT)G5M+^bVa!*r|;8X1$CoNDnD4oC?<f^I)RSHFkq^dxr
X{1OcCI#Y4i1DyFwP;_HDlkIQ+F60$^M+0linJbIKbOGM-f%RNLNqFyJn}gxBX~>rT0?D5#gozOla?$!IHx)@D2SvMF!9{vJ3QG&qFw1AX#&mw=3@k!nR3`Z
RFw#VckEmf?kBjOvJ)Xc<ba%b<D72}vyI|1dH2XgtDqVYqsj>V`7}BWY~W~Ve|89$vDkx!U^dH$IJm2%SldN}7SUOFt~~y#q8A6J)sn^C4Fx1Y2yAYM=N-I}
(L32a=mF1yr#Yg6fDr15BxEX3m<ebgqyaQ2D@X&NQ8b_iA|u)wn;?EnXai;5EjJh6bJz_%*i}Q3K}3NQR3#NjFcn0_B`iZqjR1uSG7<w4p(R346d_QnMF~pM
G_4gALlaENL`z9U1VVyK0wfT*`d~SzAuEtIsw<6E6hTFR%9}{FEl2^A$H#}WcOpWl3Q~aRTQE?ROEOhsm-(C4o<!x}CbEXaF`s~#>F*B=5+HyH3<K|h`rjqs
z8U6vS_M8#j}r9~g)=iHJ+U5VP7n@gk5P03LRu&naU0G0IRn^mE@Pi}#{NdOnD1JQb@}~xKVQ3?DDxZy%b7ye#|#&Fe=BsoJ}|C$@xl0UKa(e1_jr*FKnNT+
6a-G!>UrkCcy+XZNOMw!%p*Xdq;!@g#dJk6z2#7fHcBKVB{s?ilYH1`jp57IZ<A0lBWy85Tu!y2>U8+c=b13t@tO*UAp0L%Cobm{MI&sYn&W15o8wH1OhRef
p_+4_9Xgug6x|L7sD|yLcz8oh9niM#BVf7{sv7ZhV=oMZuzLt_h9<eYWH@FaHjxnCWQt((a%)9<B*VR9&X!8F7?PF5Fo{rvKu{LJG-^D?D9uuiHR9G*V4d}G
Sv9LV4iZqgfwmE|geHNYVKx{oAcwsc#3J7sCVRBOnt=#HH46@vGU&^``FM95-)D&DPTAY5q%^M#U7jh|93v#o3sB+Z&5=25J7_S{NRY=G6LE@R!n9M2;faj2
F4Q8xgk>r^+H@sXL~I5sS05TOV4erJNXHOmDmc;PdFP7^l+ng5*x>G_xOag@De%AzLnIfvUEdVVn&4o0`g6gfgNk-*I`o6|wLy@(Ah7fjqB6>$jXie6B5QaP
L84BBh7=MY!_GRvml`1JbFqN=Mk5!gNHwUz2gtM=wk7uIaVr)}L17mvuA4R_R?1_fErY)01F^8*Lxj{d0no=y7#@QGV>rBllT;lIxo*=<A=i*2hm@g3R%42B
kC{w}GC>dr=0Fb-PwkS5S{fmOWD=69AZZ#vx0`Q0H$BIsKTmEF$%(~`Ou+r5trR2_)i5*xOwkb$P;DHZ2ZV+tRm0#ILyCu{*h3z;K}0`fq6d<qv>+5B9(CIq
iv7{Pr=(Ls#3mrbHG}Gi59v-oG(E8Okas}z*m@E~3^fxB4Ae;yK_nF?dLa~?dF+%GScLwV&GaXNIjDfH=b}8KnW041Dc@dr7No8eJ(wu7A>|7<-NRi3^w$p&
t~gT+)Kf83b(|st5^b@Dg^HQxdwf(-#VsX=^TRcx`D<To{B6!R_RwhmeEot!YYgH1iKuWAK#$_aMVWy9!~9!`(?A6~X=0$9IKu%&g*Y3Lb(JVgpPunA+>h7+
k>?4zaVfeINDH1a5HuiEnEJZNZwtB=Sv43UN~$U-5hO%V%S{zRQ$Y+=1qBRI05cLTEbXCbV1gKFcG5DmRE;!k<bZC#hLAB*s2VI_(Bfh$38E{+wlL^%sIpN+
m9<b6R818z$*=`|ygU&D{pCVvIe-EnN)S2s38IK5tSSbM>EavTvkpfmQ4Zm)!R-16GnxosF@VH^XaT?&H~AjV61gIWcVh)HAMN4#K7Z=kLZ>D%pfWKq(qJs)
|Fb>V0l*szzaP01EI|@6AQ1ra5R=ac>!9G6Of3jIq$a3<AcbE5)30s~71v)^LPDUhppR5{JI=>}1$JWy5end@C~(B63J|erNRpp#k^3z_OJ8st{CL^<ynLfN
e6m~A+^QknrWbjH9bzr7w|)Y>K=+%`PGRY<7ocy-^07Zj57o1cU-fEzySq1TJ4+s$XytYqZt>Zf%q>1r9)Jfkkv9$o0>h=~3pRy+vEe^~(MWd=q)A~Vz+q*%
Z`aDs<R1XRSbk*@Ma|#^1M|oJROxDC0#`k-hWlH8AbrvY#M6=-PeBk&(eOQ#QHa11R9?us3i@Tyq}isO^l8t6YGmv#CcE>!wlzQx+XhAZR0H}>PM`A?5*rB?
NX$r-6Yz}8E2bg}3WPa@&^IPYWnu$z4e<nz!BF!Akp>1H-FG_*{eY0}LCNAc`sRe*eV<~fkx)DJr9)Tzj=@Xhw7B|e(IrGmM3l1>-w<ekp(+#}&I1G%0|5j`
&Q88RW;)41`@gvPo%$)bp5Z1biD8UjiTG0zgZMgF{k%}&j;jP%!g$vZzv#LpOS`?xgb&3#IK#Mwj;35c9|t*}TcTu!pCsfzG=;?t#Rk<8814WS4{QuUJ?Jlp
dLi{dWCi>G1=ZZHvJ(*sOb^Q%SqOlsB!~&2AxQurZ>AJ5Pv|WUOGLE^93D;gegZ>U{)7`63Mh<3P_H(@#+4NKH+SV~!*Uu^TfoH`6QaouhAfzi1W2Hu8l(;0
oIS{C!J3}N3x?nf*yRQ%5}w|%)cZmFW&Tl!N+;_1NNgd=;yyktQgVt~ANEcqGxcChPx)lqfw4v^lWj>$DOievl}^T(90asz5|)xJC2h1~LSl%Jp^BD(iD*h(
p(7*>A^m|POh=e9VgjaSPudgi`v%_J7>50`nUW>(F>E|X%yg$llURyEn6rSRXw3*;WVd3%Izp*-F-fLpMGmn#Xbgwy7x}*+|CRuhq^Y5mn(oE`h$)3;9%oaZ
J_!j&Ok=XfGmOx{-adjKt^x=Vd_&oBj{k4&$b5(&))-HNeV&MC%g8q#V4Q*ZhC_GH2NEk0pq$4KL+h7P*GIAe-6~SLQ2hP_yc(jBr1Jg5w7LTjfUqKvbwD`F
&$diakz{%2Ctb7^NHqH@j3%VM)PGJNq_hM5_B~6ohWqq+Tf_~<6SFKN?IvOQQlb8)QA4s`Z&@fby_2P%z`ni~|3Df4Dt@o!u@Pu-V`FDTI<{)5sBJjk$A@+T
mMAuJRivG$DMHjOmW-&02I+72u7fvfZfN4X+G|8bjkQLW!m&wFNEFpIhX@l^^}AhAb9Jyvtq8BwV9wa0O734$51a<6W&$8WLH<xx3QUY6Dh$ySrBH<d5Roxe
O;I$olqCxlEzh>1xPqLciKAo4I3`-4nkrB#4lv*<g%Gr*K(^39V5Az*D+zQ|RXYS(+hWcYdl))Ir0LbzGzwFTK-$Qok%b8v2^?-C>`o!;*Uvk67&~|e1UM3$
K#2gQ8dS*c2iYeYIMt6WwL~`SQjsY&5d|$olL(YmCI?=#)Dzm6g=R%$!7C~@P%tvllG}De+;I^I=nY6PpC9&lkIa26TW2O<&m)l(as?iNslYj~Ve4@oY6rn8
QjEzG6i|^RRNXpCN_3`y3IdQR3MiQ<A%K|qm2o980#Y#oQx=CtgIduMOGuSP3_^6Snp&Acl_@Kw(58p-gm{3il|v+-o(pQhgBXAh>nx!N%;-P^iEWMDI}bR}
G>gi{4ctLKn!^P0b~|+U5*)F|N7MfN+}}6)`03u1UjkmvXOV6ab=q-FaZ45|S-F^-4YR9P3A1v+88Hfi&%4f_4^cnCG1}<#5aWOjG7l(1kqS@`C<oe9Uz*SK
N%7Q^Y4XL^Z4n0BdJOOFz@PlbZ<-Htz#Tdpx1CV=I>q6P{PY494!86}60kEMl%Z)+i~77Kb*fVYgHyG_P|2XwELK<=odMf#%je`k=;e=d$`t|XYEM4=csMvR
(5xzO7Pg8YYi&fl_j812krn$A5Rs65viXDKEe$7J(X8X<0DTb;*fU5{2@o*>;i&sNdyJvpn<|{;s-(X9oW_9C5hJ3E!4Ml^3<E?dq$=4`8354|icnCQJVY|O
0iux<?NLEPK|wA~?bt-;Dvt?K#GD|~Q?(!fF)tbK=U`nVMEJ^LAWtk3oN^QZJ1`{Ukn0R`h>gAKhH8b?GbNH`7e*`1f#2bM!NFlgX+ud0S5yx?Z;C+UXcUqO
-i`4+0pXkr9_&#;LnU}cX~3I^XwMzCak6arQt`(J96YHMgA>28o%6K4$nEY{ILXHFAPjFYh)hTnsq}?<2A$pO#nS*_hYy@#Q_mN<+y+O`EQb6229AU9oPEg$
_c9RoCoBNj81B^O_L*F!vTJu;&q;&WW3UInCHFufN~=JLNF(3+ph_3<`H(1S`nbo&BB-RB>4!#&8AOY)Ok;}_fp%tyv-smJ?Fzb{{I;d4`!z4M_gP`tBs;QB
5(j8>f{|%j5olJ1g$haqJ*F?^hx%_3142TB5D_Z@zIB5?$o_(yrpjo8jCo<oB1sBJed0*_ArvuHODQ7+#54fSQxK3tGZ4aR24je73yoCu4}Zf6&?$3-L`*UQ
fABqkpWo5#OcdFXKTrY$ey9i&@Nvmj!px!_7LVz5A9N{xFu|OEPZ*^F#5G}Amf};jJR!Xl)#yO=1{$}}aWOz6LX)|MN-QeZV!-j&wg?_T;JfqjM)@rLeNGec
;Po#wqrs$b8JP~qM+C=&nji<LqDxv>?<u~y!;TFcO2}zYPBwu;g~K!>dNWy|iVC634t25DZ7z(zkTPWCPSoto9_#}{hzcD%IXdo8&XEzaup?oDU1%{tAl3CW
FlOON0B#`lfz$&801_>`7B)i+S)dRDAsJi9iERgp+HvD%8DiPYuVF`_rmRvt@pp~ny(keiW2rYn!9>sm5Vk9N6dkv*AjD>nbOS>KVed$5LfsIEr%Ne=01(Qm
J9hS{?e5m{ZXh)`6)~Vq0nrSG2niRX0J2?O){idVG$e)S5E!}yFk?5_X@Kq()acgu)Z%x15<)%n+ky#K&Wj)#$tYJjMzgYRwYET~uqvA%xVw~0(6M5|X;5O%
PHHG(kX^*ajKM@9@s51n3eY7|wmfE%jqWpz-#Gmi1=!xLN({6k2?P*WRhsjQQr4<MhOk^f5-XN;7^47Gkg?xfm!g|H-R~-4=b+f_+Hjn+n@)AUS-{D(6yUd#
1C>c#3^?#y@A8%A!Wc$Efr)LOPI4wS)#$6YGV%;+9|D^Tez-khHb4Ob8-0Tagj)qNJE5YhMgu{G!i6}4tm&ugbyTZWnA%uY+To!Mn&^{5Pz^VwJS1KA-Spb}
8L^ngOXASFG>bt)ONj=QC~0#65yu&xJNO~1usAh=;u%g+p$us5lRxhn93+19)Wrs}sX&UMy)w`;MV25)Bb8Imscm48lvM!&1tYp}S_+~Pk-!2)?<r9f?i3CJ
v6Kh_2s<o!mQ!Gx=n;06j11LPA@f_lY%|ZV!f$8G%rLNha)GL)h#{3`5H`rK6N<ZxyU}tO4bNtX85EH1$z{k(zloG`u$vhq(bRSqXP&#Y#+-hx1;`VhPvB+x
z8(zxqvshkzo_zXmzQkgGbiiQ{8)F2#k8#$RwGyZ9KrtPrX{8@%mi{}GUalJoF5Q91Kbn%`N=c|)#x99dxatiVo6ehlptVaB!(smi3vyu7C?!BWTFOGsS24?
h(tRxuu{y>LsKCoLqiksX>qVDtPvzDLeNsul#o$NRwPYQGz7sxKt!<`3`ypkQPBMolr>9DM9_nx1MN@_M>-lvifX3#xJ(zfj>b-J@(F+HVK2B8AE1awdF$nm
505@78Uy>j7$<2NJwK~S{dZxA$TL|<pO#?Ez5{tYPw)O;_T0Ju3~-RAm55?oMkn|3xITyZNnroB?D(;|;OFAw<Bgpgdv?XDV1xYfaA!%-l%%4PhgcKN6#B{A
?854F-yXj%`hq)>YQm=pz#2;pe(N}A-F&z0zbyO*3*OE}MFahfWZNZHSNSk0%UP&5l6J=HND6nsz8tecW>XZ4CbUqt`<bPmUjA3kmDqWq{8DoNkM6UsZ`5Jr
<0SVz0HLCXs(+l;@<LN|_@E$3A4Nnv>6fOy=A*8>yM%Z~h=g!8NY=*MncXk(wC~-OH*m&f)<<=PWGONjafv8#1a}x74xKaOXw$G@c|tfPK=DXX0MGOLzdx3t
@c+}F7t_%H->2FAznAXo^!&Sc=s%t={?70F^w+dGkhl^r0l+dM3*4mUno5<YT928iLkH^g6n@7)cawBa3h7lUBmv(WG)17xBaILIrvVp=mtWz3{v`IG^HWZc
TKN_?vu6Y3as}5p_+`0|-T%k^`i^{qr{X!c|0DmC?|#~^D+O+6d*xsOJ9o%nq^HKau;HL|!~y4p#$@?thYomFpYAQMH<&g)9jf=HaV21}Jb%5K&*Cfv#i>_>
TylojAGw6J>@Vb@Z&CU_xcw3aKl!gNZ?M+p-`(=l2KEa$?-zWv@O}sl1H0ffa$ZI=Ewkw;Yeff0COe}ug;ho5HNT687QGM;<#uJjo&JB_c^FH7X-;Hy8jo|S
sUSx_X%4^1PWOw&xfPMLvLvwz7n1?f5ObH08XrUOaQPg)(<4SysrV4TE3ZA4z6v<pC-Q#hogt6e-wkZ~Cd&@L(|jN!REgRngfAUdOUli0H3Pdzuy`o77I5-@
5e@&8i#4zBhaXqm!_5!ko*oC^Zf3tMmDyd*<#PM(V593YTq^IoNSF*c6PD&`|J5sv`v2*zZGt{m)I4niza8oEaJ?{Dh$L~*mN?sy-tCyczcUULlBXATdLVdS
FW&yv>Kl|hyD*0Px$pKB9KO%{KHkoHXZ(Ms=u!XvF64@Ep&>2iX$S
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
