"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(3p7-b4h(CVzltWJCae|NsC0|NsC0|NsAD%wF+)=^tzXK&U>kq98T*I^uwofTa7Iy4!aQuFT$NUhem7`FK`y)$pF~mDZa;Ddp99YfHZQ@o$eu
zTEGCN(7>cQA#=hriDVSHSL0k+~6;;Jt!z0yP8!6<^a$ICzcCfE6{YHD0a1U=uiTH9J_jO9){W*C$|!pZ3-WJxxrQIO3M%=8Ri47A+o{tV00n9A4i1*Ud#%j
gsQE814U!7``Jn;QB^M+07-3-BxQvGj8HYAj^A$aJppVf_ior_pa26@2uc8;t73+<4|i*D0Z9}Ui)?+LRq6G4J=yowb2Sx5cIa;H>pfBesF`}_Z2|xZ5+V(>
AgO&~5mdVkHUXso000{F0i%!tlmHX}003_K+ip`@dhVIM8lHkc0N(BZ=*R%j(m)CgrT_tU+Qfi$_r1UyTTetqP>46Z*L%C0X1a3DQts<+tDTzY5slHR&GqP$
dnn&w@()@oZG?TZs<i>tCow=~lLMD2N^}MRv7`mEsL{LH53MA1Z(83?9qIGf3cF-P3zoZQn?vF=eZKqMb*t)7RVV<v8mbi%Hd(T1Lv17O-(ET}YzF()_ul!o
wV^MzDpAWd^g0xAxbq)QeYLiHJ-y&QfD`}@Mynr3(AsP3TqsEZ=uzycdA^yn4fg16Ysa?t-O%m4R`C0%^DUH@+{=b0d}nntP}?T;)e1P$qGv#NXFxg~OVd_?
+}bN?wy>q{`(EzP2)@H5C;+MeGr$gjwxt@~YF5~h>iX^-YugG?_QemTMJj!UPQKahbQ|iF`c+rWIlHq#C$8z?oPzD|j`aG<eINixt=BrOXLocoX2F7-hKq>V
18$p?z3(jUyj$4St!G<unbRPL1(hXVSsr+yiG@aXWCWY8ooP)LHeX%9Sa=+@wOI5G3LPx&=&IJOf`O?W*^X`@!uP)O?>C;qyUqX(diUO4-HTyy^d8~g2<~pE
`ZrqD+%gARg&?ART5N~`N<DfCsJg0T6{A2YB?mjYw!x@V8+e~n@4hMFK9!;7PZz*WfNc))Q>`g93?aRY*Oq9L=+Y40@$An-rlsmTZJFH5RdUVh3LeedU4XB<
N4}~ps`caP_tg8TR4HFZR!mnt_I&0x4!CqhrJG4>9V?&!IcIv^>_%2<f|vtg?C#iv0YK2eRLy_@0T6m5&;Ty11_mQdw8ZRg&62L5G$;dU*|n8Q6{5{D`H!13
aQC60f)%jVSKV`KtBjcKj>|h%I~yASYe#Ixw0*ZO?dFv53S{inMaOpQAO>GqL!N=oRPNoohZ(@77k4vD?bHAY;xxYIB2-QR8_CDPt!-{5lDk1ErK?EJWL;~!
-OX<4)Ezwl<I~h3D4JvdHtu#<M$H>BwQP1<9Z}E#0hW~KFv5kjXtc^iN&roiy_?sl=%rSdRo$@aKmed|YYIBmwo0T!XxFa*_q!(=JvVFJW-~8Y$n_rX);tlj
Hq*Y``%~&y09h~q0000ufGUXswC#X8-KV=a0pxZj)+NQQ2~g>g!=+S*8XBqva;yLV0niNVxE}h2J{u6LSk{!Y*~xYgveRF1Zc0H)nl(~TRT7GcHKsPz+wRiz
m0Nl9z#Lb3cV|+bht>=`aV=fCfhq#3s^?>3*`Ibhw!3Q4tg8!q=z38vdv&@Vy~Efw-ED!cO8Wa_4{0pdcJGYd%oE$z=UoL*r1r`0cPg|DKo4Q417W_}_Gm7?
ZUgV1Jo<gvdV2Zbap^<fI9}_<ZD(5Wx4PgUatbL+uBAD`khTufW|k>JGi>toHkx~Az0#c%TU!rKD6R|FM7c8B*aQ<3%cD$51>UlIQRHdYEp3B+-%<oqpw+$J
^Sx!1jeTJD)_o3uIBB3DK?Dh)5NR<q1j(i#0vb%Gko7dD=n$TO(+Gqj5@aTV0Z&B3)S0S!BgmOF*+zf^LqGr$Xp&MSi86kqWZIKGLS)k>CL;*i0W>l&Ks3`3
&<IILh?<y!W|2J_Wic`o%}>c1hpFm$MxKpL0QCT900b%^fPfGI019S+L84)zF(xVLG=886X!L?jBtj4%37{YZXer?`r<$IMV-rb~+McJWpgkbkgX!dmut10(
<p3rR`Cvf-^MG`KP$q~}5Sc^)rCJn9ML{W4NQx902m%oOy~u)eq(C4lNh&Ks2umPK0-%a7`zin;A8-9H{jA1n*w6j2O@6K~8Y^HS`zUkzT^ILf|66yms$b0l
hWbiT?4S7iY5(=&Lwi>L_1?5*UQsOe2nSdH(o>u%7`^}ej|#>*ZU1YJ`+nNlj-i3<i687oHGltX8#+I$`mdW0i1-(P_J@<Q(A|Z@|6_U`LU&J!OdU)2z4+Z>
{ht%Z3iWY9f(tg5rDQBh573|g8D`fA-U`*)>gUvqkRn%=zHA`$S{V`ef4g_l?T)C+{zPuzYx^X66v7Z|5}*3O+^6=49uyD%Cu{xR3cgB?n7Q-D%sfAl7k*U)
ZWJj*U3-!zZT=2AT0S3tUGk+$3kzvWYFm6OnAK)ETnx9VAi`pKQ_~~I`nZ2a{XZM%ble8h=cGZT+x{NQMW?^E!f(p2VcaeE9fa{acE(qHPJS$+)2as^5Aevd
Q*exnZH(`@Sr;ZzHb})=y~9n}upj>XSYSj>m5zXzEe^2jhktiv$DI55(;V7|U1E6|{w<tCan0n!=3@)6U;3z%(Fnv>(fl(TI}7<TYbpt!V@vD$aJ=(LA+$r<
95{6tRpAy&mRbVvR@G>B61D8LqOj>U_xU5}IxzA}Bz@m}-~8Y7et;>w`+NpK#`0l*yZ)|-!~d1IAb`XCB}L;WTkia)JvnH?|GaW?;F2HyYzEc-#U{RU>;QHE
pa=veyci%F5*jik|670c)P6PpKVtqp$6Ac+mHyxZDF4P8#XQsQXmsoA|Gov}J=wVb{QdXOUVQI*CqO+=R2~ioUHmO0e`toG)pqpozW$v%bk6qc*Z%*HvwK^0
O=pqdy}9gh>)%8il?&Z_9rtyQ+W>_Oz>u_jhz!g61E}$ZWl+6wN<2T~5*-wdDMQkbAJyGDQnG&e8Rk7D6(1IAsp{<tbprNC6VXF5^G+EBrJw1b{~gXn#r~gw
PY=Ztoz3(u!VWIx{%ZE1LE!$}d*OHpfB*oI_&!E16+$nUv_9VY+_EAdeDUw%UnKzPV?F;Y%x{Ze%*W3=^6Q~a`@iY&&7z*CB8FA@6(NC9NWUct3B$B^?ms{L
hmVK+yRhfU!1Pe=`C)x2O3t0@!DZQDTa;O`GxYx4Iuf-Z(!B9%h)Tk1SYV`GJO9gZKi60MsqUZof1L58L`4yPKDyV#(w`vKdC}4yF{oRj*okt(5UBg6X76E`
IvwBLu6@)_gJ0(Y>(6`od3qclE{nd{6BGQy4|Yrw8VJylp&<ATA;IJ))qws+24w+-uzv)cSS6uQ(rFYuS)_sP(`MO4otpiev^$LrW?w2@uQ1Bvs*gNvgJahH
2k91+7XFbdSA_%zDtcp>E+77j&=5}|4mejrMU*P3>S-LI1gZjyf-K+L)z#X{ASZ%Zc-Qq=RA;QFdwcdHn@BLUgU;+I{?Ye$LctfjbpP*^7>HL_0Cns+9l2OK
ACBB<3)LV;P90RSLW3O@H`1=aER;^bqHsH@b(n;Q8S_&=?17Ty5!U~(|9&pueN>1)diy+mo)hS!^72N3NZ+lh>G_Y~XWepuC3|~xVFj=0{!9-(Ftz~?xBY9M
&eIk{pbDfD>A|BtY)|I?w=_8IufE1X#i0MWrgpovIbD^#4ga715nG*Jl3}O_BU0chGi4C<7xVvS`Jy&F-I+!5JuK7uKMH=f{ucips0UJr`)AkvrLR4Y^D*cP
S!?!xir4=)U9hBB7GRR-2E+S2JH&7bF!aM%rZErhw2yXS*1(8y>6ZW6zn1V5=zWdUu(3hZ5Q9L0bbT=QG${<MtgNuX{T)I7)6cVu=zBJC<Lm@v|DQ6zl!YZ&
C}1RiL;?T&z-0Rj>HQQ3iqqCc3^2mjPSRgh65zap=*wsWlUXo8=@11G5TvA+A&`uFzqm!BA6qYnL)PSh)qTh8b@%y(t*KR#!v3||$s>6~3|=X0mXH>OplgRq
Z28GWTi$2=A&W{_GJZLct*A)#_R~|X_9%`*1SJnpiPI}Y39We{K=$(D`>+CNS)fS+`WxmTz629<<FML;)(d-$5AlDHJ^K50z(N|F*+CHkVUUrlAG}nZV6jX;
BU&|LS^FfoWkZaV;)23fr8I-oDTnJA-XVV|RDlZ9t6~_>X$WPIQe{YGQ)NFty~Cu?QGoUHTZ2-q_4}81_+g00L&-f<hXvOz08!w+{>>qd{`u#5b=U**hn-f&
DP_JH`knr&RvK>j4{FEC@LO*N-~Xp>?!AEAS%eR&{@X`4`)nb1s4FHril8Iy3jyeVQAn%LG)3!*g^E4A*}V-2hEK4Jl|xtgtevf?OdCEa7-1oPs8+@GY;*c5
W9G{*w119cRtaJUM}}^Z)+CN(J0j3Q0j)|p^DU`Vk~;4oqrL1E5-I>ukiDXWD4Qsds86n&4Z}#GU{7ynpQjb2`mMenw^&}1-YpHq4?587kS*5CkR@vjAV3<I
A(VpzK_HXl-cd|MB4}<vf&lWk+RGw>(JBi^9^0XhYLAzXksIHp-PKBOv2Mp`Ac11Z0IG!+EdiW$mU98!%qGzx6IGvIH?wvJ7Kd=^1pr@AE72eDdJ*gPZw$0L
yEa4}xhtbejw*x_NMfTak`%Rhghh|8D%i_4EBTcSFv4RISe6?zE^t`!&2rXluC;ZB@{$b>7O2>3Ta^gwis7P2UL9h#&5c>M;v2bOnQ!I_<MP5N7-6D2b^90O
9}}yvbwyyu4Ephit-a-X-vQ{WVO^hm%!~!=j>oQZ1VD$fxwCwJKEJele!sWs`<Khna8CV)C^z!um^fAS@?#z?YVO0pE29q^g`X?S{KIHCy8OZ6K7RpOI3DZ;
IN7kJQOa*+5emV{KH+B#3sxU95JI}9bBhWDK>F!Jg<l3?dZM7pUh&}jp7>r56)+UJ@K6T9+^+8DDqnLd93JfGq4+7OnGR;BE+%MYT{8h}0zBu4ybA2<(Lmxh
QV&?9P?wN)ItvC^Sx$oiaS#UTklw-?pJxHXp}Ous$jOUQjn~Bl4x5=G;zP5DLh09JyS~gMbUV_6jhd}+s>7GW>mwf6eL$@NJq`e^0ql=ZFU*;><Y3W1g)*Q{
zcc!p0{5RW3iMB(hR>ol_e2uwU;Jk$<F*e;&+?GQ#}7MxdYCD)kA#DWKbuXzKFxz>nN!*LA%`eR>U5#1dO1vn^9@VZ$GguX#SMw6p15f9X*Jp7gLD^Z#ZtZ|
{7ZiGWQK$U6X9K;n4hliUH_Rlf>CF!u-%LTz+%GaV6Ok==R!wmV_b5w$9BZK-t1qFT(vsgn*RUsf~qQ|p`-h;h2n3o9=B!>kHhf>sDzqt>M+)jzw7(Pe!z%;
K~L<?ANyyI=aIM>EfsCcH2@z*o?TxgS^*ID5EWY>Py!4R76H)`42otVQczv(yhIFX+m5-tp|w)$9gfrn=Hf>3aD)6NL`JODvIU`fvRPdmO~gc4ajiBC|9By1
ur%~$`Q3;K6LiLTWMHn13!2&6PQY{>&|(w;$XEeL>v`m?`R~(p^Qx-MquBz9pn;&kL%9C_{a06r)eK-k2f7z>xj+IfumPY&0@o&03x<o=riFQ*I~(6x8~Cx<
JlKKBZPXKW{jK61c95Y3i0NUfFj96qIaUl}0Oi#LLZc#Wob!dmAdzdm+BDT_v3WGshXhRja|S;L9h^tFs6$)ed4`~2kd6#_P+&EX5(*%vL@dE-Vk(g#AU?@9
d<MAap;14^!x$$ZZn0D$$s&r9Wq__Hd@7+sc10Rw?ik0KS644BDJ?r0jn)e+W)U4@gb2h9v0ptK`W>hINJH_oYwRHf*RcV>JR3IF8fM{}jsr#wdZ-xS{dw~K
yivMn5GOj?cV=c2-NWpTgMoPs3`-30Kt;$KuCK0~!#mV(xEe070jM&Q4Rvg6Yn=B_kyKF?Jcg8G1W{2{6hSb01;m3#NJIcocLe(U+3KEPsU;Ck!d|kD+qJ26
R%wDo20MRe`TxJ`HtDM-9ee&d@V5R05~zAdK+g`$JPZZ}gasG^s%VUP_KEQdc5=uZ8x}bLrM${Ivp{bD8nQ(yK$1aK?g17oO^gs9n)pN$5+VI;BSqL=Up}mh
9J6HLg7h%IasgPNq`xwcxjhzybSvQji93xaj5G-*jb|a<tPd|nfXkZZ?s|+c2>{o#a~w1|9{>P%UEriB2$GVT2D?zQ2&@>Sf}*22^ImnBuSUz15RB&-;5~<+
+^y0;rlbh`PPtS7#tCq-H6<`j%-}&$B?Ux83^Ei|FcL);4J71F+}u(IOWGATz7<)KD=(TLBLy<DwUg$s#VRt|7Wt6Owt~@xvkxtDolYk$(9Ez*lBE?i5fv1b
QnW=y1qn?7K@}{~Ql5{g7V5iUyQ`kcbX5ff5JAe1Roz<Mj8?SFL{Sk0#7sm*Q54M)R1nnARMkyUvA_)?Bmx+ysvx814yea&ZHuNdaYsdMd8#4Ye_^NcvZ9`E
uAsCA#ZR|%WfXqj$(z@A8_h$mQAAw@Bp4XP*+gd0%PHw@*2W?UrWVs<VGK^jW5CE6VJL2)1hRr6(<QyjG&4l$6zMAigmOwgY0Fc`w;nsapl}#L6v&vDR2HfS
fI37_uK>WPQ?hALuM=?Tfswm60`c3ZDgWleryK4`IAMS+Q3b*z5E25hRTzA#!;GO5y>fe(A5hcXM~i13@3Bx(G*+<w;?d(JJ^sycZLEuA^D2=|4=fY(g8g$Y
4w}zmf{LuLhJ}%tTf~83+LiU$h4VdnF4dgX4X+p#;DA_oFmw?J?#%E}66i~=41!}o(@k$Rd%VRRA97E6P9bk-9ln#tj@p~x?uG_5kd$}W!b6<_fSTmUp3<Lj
m?L^pe!Y(>jh$0fM}u3ca0jut+gh$*%Kvb8nr$NULW%(LVZ%j*;<($k5{LO50Ey~R0(*9R*2Q*oeauemk4mZFqyVXE068puv=&V;xDX5K*&GIAlsY0axC~ir
l|r#9q!-V9{_LTn_&u@LE$vYoqCk+;HLzxdcy#?K^^U{sRRbnah6IoEP+fPt9sRx_u@D(VQ1$7HZNN4zkPI1MmvlAjn$nCIgb#xNFofEOGuxa_*aRSrRcIO=
X<7qK4P*j+If&r0BzGZ!L12polIhuoJ-%@JEv(CDKH2As`-!2Zy0^mh#_p@?K`X5vuZ`830VEcNn`klhoWgW5Ye)f(&jEl81_CGzP1@bi!<!f?=uL?5RYu#X
uDEl0+4ss$In+qNli(-M(VTeT$RS8-aESWXe^{g)LKO)^f;U^>m=7XrX3h>WYmPSl7h2r<&#DU%Z5vtbO2fa%c6aS8Q0fxo<JbM!fzOVBSWCzp@$)st`FG9L
&6b&kCCPCp73NdYFhoQO$}v(E-n{l_Cb{~(AaG5}7;6jf5LE$tZs(=;>u-G=pVP5JHD}q`>pHvt+WG)JbMN$(W6sHe$J&7IZKS-MY(4z%T9bxr(CdZ_4J7CY
76nHnnjh%Z1jY{B-oE$*J@et7y>Q?b)Z6)*x%!sI1Ew8(95A&gq#lRwvPR*5EB~Ej19|VS9PZqYZ;}J1#UiW?Z8a(KE)P{V1C334_rydIJ#}#%%Z{CESu^65
8JecpX^}~HJteMfA;qZIttS;6-3E(eD{JjU686MIRUS(nO2R56MhgRJ3WBa$j1iut49j<L;RuR~It_{cNYIy4{tU7|uQz0&<q$A^xG}0aVb8vu!`plPk$b2c
%<FrE<ykOB(R|++g9V0=8F+IlxCjo_0U}0%B8dPunUx`vZ8KB_D3D#S=NMU_4crV#Tz}omjt%M;r`!z!W3%KhN|OPhF$6*#A9?FPGW#Hc@FY4h@}T4nh$u4K
N|i~0+@^#jrUj8vkdW2@v8<=_gYEeG@4YX9_V)8{XSea+4*Zkn!FuoXeNK|2rc{b;GY+tKqSQZ(bK9-vcF()hA>x%2Gxe}5F_nLPl?|hK$QwDPnWnKvt<0IL
Fv6<vfK(>*m4n?3clOzGan4_)hsTDk>j}{^r>H!Kq?tC*M2Mp$pJNZL*8NY~Z>@=A2kPb$mNmwKoGote%H(h_$Mt*oCczO<P!VhRufql);OMXk?i7H-i$D>=
h$a!fflY{yvXw(C{n6An5a5EGT_Vu{>5o$;QCEe)-*}1k!0ND~d%z=ALY5z%Sov$Cpbj5tz3EB>(IAqF!M?U{ge*0^o+_1nDjjKiv9eC-5*4o7vsewop#4{O
p1y7jH{C6Q5L`Hv+OtHl3a1+132t$0O9cZ&s*9cZfwCR7IGNz|jvaR7C(G;<90G=U;I1){s7{!Phzc%R8%$TEHiX+ys))l()uydltY0T+<u2*B-|Y!|FyR!?
oU#kc>g{7XmXmDGQD}0KoFZSCBR)^PUZF>j{ioLcHHtc)Ch5tPMVn_X(xRwyca^nhj4{E)q7|L;hTh4tD~M^+##)^s??v2C#L0PhcAgza;FE+<Q+mBR6Pl`s
H4=oB?bed6tz`^dPTDoYjWB5&A?V@?A1`+nASQfa*Tv+W3i6&wrFm%1%sVGKvu0cv_e#B5r{~2!9#pA687T5wdCDiXQgR&ip;MBHb^aRVSkbOaGeqhg0wDuB
A3-tW>-V9n;}?v#=H0Ip<Stn2n15UIi(FFBe{5mi*BOg_$E~8OA9d1Q*-qvLbr@(EzwN3%qP_n39S;i)&UjUG%Czj&t^`gY?#txEqZ=*!Fwt?ejXsBX7-IhU
z`Md*e)Cg|?|}O)W$?z#ReCQ<P)4@8ww5tsn9n$DZ?g^dakTg1(ru<~(Nvr?<WLm&$Q8Bt;%H|AuyrBxe(#&fgbX_B<C|{CbGAhARz<ir)Q*ZLX_r$bEEuj0
t9#>@Yo^$x*`pg!+8-=7)~cCeCh|VHlx>9XT<vQ+vnXWCa4K*CacbXS;^wubt~rV3cMg#Q(IJ|MgILdm-5z$>A)jAqQd=j!m-?Ocjk2sVb=AgzJ)z^#Y!UZ+
A?Lqb<c{uZ3$!S*?sH{W`z8df9Ib-aShb&o#hvq9K%r>#YV%jUA4^ot4H>5EV?)ASW35ct6BXfQZ$mM2n^d)%iH#Vq2BFM)ZkC51lYMB~3|ab!_O|H)I#sP8
ELU37gO;>+($(5lfQ|5A_{cD7G3N4TP<edj1HS_Rk84d0mTOIKc(x*~8w~L=r4caX?CGKEZm)bVZ>gzoYaj%@{6{YOTBK&)Xsmv2$1jg^VKJt6hLfvWOx3$u
H}I=GL2Qy^S%(y9W`NjosyW{H#`tVzzIe1Hh_&vpnKy)|=&<IxHKW*PLRdSc=QPCVXHD`8I%)}EA=hu0Wz;bt$^tTQ<>KH~70t7nZL?$~nIUctEL`I)*szh&
fY4_mn%e2pi5jj%X7UPf*>_e`k#9wSUv6oUTEZb>RLiam;LIbjreD-j4%$Pt-l!e%)v)#)8WA69{=nFh$<hI1^(!~$T=tl-+A^beR7VcVs{AY3%_OF5f?csP
4+3&7ur4O)2Ub)vR6|mW6JUE*F*czJ;Esj|11-YjqOr8O5TJG??9@IhO=h(!Dy9ZQSt^4yM1nxDb3RNEXl}mp`HcH5>4n!+!|3pxG6IVQBw9DU)S9-o)Qt1f
PXhYk&_>Xt5TGjw&O6ruu2iTvdz>g#x|QQPzz#m5Fzmtx%pw{zbt8qrrXln|hP%(tdVlH3Ewhn$!u+xy<e}>Rei)Hz;(-=M=@KliUFqr@j^IN%F#x!-tK#$8
YH(;=lsOBv2ZstlRUn}xuw*4f_tdx6-z(WwfZ0}u;B~Eh2>YU>7;t@q{x9SFd)05!w3sFBSh7QK+(I}dzv=mJ2Mrmuh$7^W{_hF#xu2=7w$nM!Dl0;z^RwTb
6>=i{I@ED%3&O1m*PUJ`+}gdJQg?}T+}`ddr|Mt`gzS8EW$`nF9bX;m(Xp<3FHDYXKE}+jSJktNVuP)3O)j)vgP_&{o6MA%dVQ5-s;z07mWtSgCD=Nn3@ZNZ
T0eVvY9il<>J{BY0Keh>@wbQ0mA{?#d<{7Ms<-wOv?zA*Z{z-}=bIGwT>KWv=z@RlmkzM$KAls|H~y5@iTitK)zzQ3{*?0AsdlAZ%Qy9#onrM-;W+j?4tQkt
him@xd2N0alC$>eKHJ9OL+n)R)S?Enti7{%ef)E1w@jh7WP2<2HGNBXd^p(Lz$4$4XyH=I>)Fy(MW6=_=+pH@gE%$SW3A)*%nL~E#g@<xJXBqZs8<ce;6Ln{
`MO4Z%QufJVn?fAyjnl9dVVsDb9NZ-nA@qfV}RN&I9xR~)vc9t<h-|NN(O;)o<_L+y}HKM^TOgV8M^c2<Zq6%eWK*y3a(?q>z@K9s9vI>M9cW*D8QYY1Tis>
W4;Lj#k*6cluInIX&F61l$Sokle~+oIYG*J`n4Tf!5btt#YiLWDRxD)dA15T_NR`0m;W7n`I^{^ua>Tcb>f)M8!QDJD5YrN`No4YF9w?TTt5ACUS^mJ*dhRi
-VgAwz@NZ=8H}u8(ISLHwV`+%9NN;$vxP1&>1ZGeXRht{{`AQ;(EnO>4F$8d7&H$+@S?}BUABglQ9r1T0G#S>!Omu^j8q$|U@+ntNWp24W?hj#c%m?CM3=Ty
IdT(`h!F@FvO#BdWFD<9T#o`aL8VU8Dlaas$kr>2yilE-bAd7X7UX17ie?Qfly_x*VIH6TAFZHlH|^xmm&FLYQqdRZH0&b-3SjyFi$NX|Xn<nZHC^k9z-uM@
iSeb%@1=2O=VoXdT|l7l-j3|9er=+5fXqN~pcy8u6yuH)&r(1^{g!m3O@MaTd(*p2ioyc~7ex}5G(y_d>shF95W?1Q@&T=TO`0Iy&}0)tvM^n~ju1`7K@0ZA
jo#8}Thuyz7DWwh0ff!6T!CUlDMCR6o%*nGwjTAH2Tq9?35lCwb3HDg-etLW-E;H0n6>YKGBiOXS`1_OyKvf@MUvB0UlOAi<*KJLR52X%oT4c}P!dAag(Db=
Z9*J88fEA7*8bdwZ=a4ho;P&HLp1VPP5B)r2kfgGz|y!}Gb|p+0KF#rNBLieh&fz$UiG&JW0~2Ci!+%lS)TEE76sv1Q@-n^)DT|RV@EhXyaTY#N-=(b^fa68
QVF2(9zx*VQLsk8bZT9N^r8tV`;o$wx~VQ;j+S7dyq)IL9~!%tPS`d0UF&ZH7ngtQRJ38OWzD^U$jVCTgaDQ2gZ+h$drI?fQSD%Pk@4P|KNfLuW;tKo562R|
HPgf+kQO^cG-gwjAShluyyM%tg7Uu4I|))(qZ0qFpq>Ps+*c3~IQF!odN7$i31Ek#555-!aCBMyi(Ei4$}o7{g6_Lsal=5NWLbHpXC4yFMGvgBwk#9cQ({F}
*>8J!+KL5X%*E8m*u%S9XX^`Akw3__h!}_c1Q(p{(&hWfpu{1jXf?C_lWbfOD@`J9%KOu0e+vRQ#qfq^$Ulbp4pBt0TX@}C3<9HOQ4YK=bN18uC}%Yipjl3}
&7X4!LWQyn4dHvLpTfwbqYrGA*4+r;0DqR&4CJjW9yZ13g1tT@&X(9iosp`=^Dh!GI~f3b<%Rr%0%g|?>VnUt!$Vn`-4DLFi3GY-h}{$<r}t9Hw%J62U7`pv
aXYBW9X?~9G1JbI-<SfEpv6r$cRt`TkkcJ*<DPof7Hcf($%%<$G?^6xhHc5cookj9{28@-Aye4>oPJyf({s-X2dVvM&DGD_l{m72r})`>4<ANgC0o8Ywlm;p
xHb@!?|%MPv<Nn(7I5QYGYK$;s}RIF1lQGZVL-q2vZUBur#2nFMn#BHE_R8!bQYgZyD`T-Tu~J!*+Gs-!2nT2(HUYfqQNxbLF5D1$-4S+SW6FNzNC2e3=huo
GI7yT^r6CrWVykfUZv|OKDcKj)xCwF+=j2G$T%Yg>`ho(TQO+vMS4h9Oe%&I@@8w=@oC|?A-#)ow2>9$Jkzm|`_4M*c;fKy^ra=+`jp%_LpyVTUVF(Q_l*A7
<aYJAV}@N+(E>L`4shTMk3OAq)1LvKg@73EC@jLuR&h2Fo1Hk8BfXE4DAM>+FZK(hIyzUMu$`tdb-lq=W#S9??xIT&jonA7A8q0Tn!4Zh!vgT$j_r%uDmDg;
N5Ps0t0-$0ZCENbq)+v{u`pUxg)BaC6gi+Y>PmzmKHFSWh;?GRd+}LuAkwXu+Tv|8Ls@F|&>DX!VX+VKK7<lHT(CO+pEnbm`xNv+geVgK00Xrnz`w!-dHE5O
uhmb+)qg|@C08HkKR>rZ;ejGqZVUx-0R<rX{MDO;-iRM*9oktH4)$K2xo25YIH(`%tO_Vx1_s^`kpBi!3m6ALr(G$s`xU8Okxd^&J0q7GBOaI-QNC%`j7ps^
?eX*afxVS8z``{w%J@f9^dpnvA((`LR~G5%wU#=3Yvb{*&IU+a-^1EESUeS@U@Wc!t8%W%(75QLM^_0Kg;Om;hB4!u5v2k`!;4;Jm?~PfsTS^IT5R}t?~H7;
E9-V^hJZrjjvPm@GX8U2HYNYZZ?d=fatb*m2?UeC8}g*66-st3;|(rdV*M)Cah3BOXB9!cYwsKpf=Sy2a`$Th{}xQUfP@!J1uBGseXDvFc!&Wf^@a!@;*RS>
cn8s=II<5O7%)4cpdXE$gn3yAJ4fO5D^l-lj9-LKK?KlM1d?6F%?3y|DlWBsH&75D?&<uWTTzd<_sTyCH?!%Xd#p+c;CZSiH}v{Fs4vBN?mGjDF7*N2feq$S
$c%;z;QgKoI`~kopkE_yvO6V*Ko#+I!56}OLi<k19$*`icDGTQZX*13Xt_@~#KX5nj(hg(a}JZ@p23CTlf=bEZDj~Qg_-Tq_0}GAdCk)!*2wkH7wk7V3=9lO
E#o^TA?%DUaJT`xQ?C`=+o6Y!oX(u0kSLT5hj*A>nF4^pj36N|dHDkH2~J9o3FM-cKOmwS2=e<qDTHV5(h{RQo%83v>+N)d)F|jW0B`)u4}hRWRGeI<JY!^V
FEm3Qx?b)J<t=YEks`+)A^OLYdHAgyj~(nxYl@k3H8jKz0mE={Vpao0T$+gD!p!o_nB+M!N8y!miLlmhO<SR-+aGR6!m7Y0X;$#tyi`cXH=iweOpv4VU2pBu
rt!&VxZic98<u&%CuP|ZiY%vp=uhR~zdfpeY-;eO6_<oT(!H*_J(RnmPz?|SYWM+~QUtr0qM#k9J?-HtCNL2h2n3){00IT$_i_FmIO;e{RtFsKJ_6R<3VD!O
Abd!;Yqu5xTYyuO?yK1MUPQz{<G|!c(%f9=bUhziC}&s!VL(=5q?@MznerpO?gg!P&)IyFD1uChL6Sb9uB;$)LavH-_p<^kIysBr3!vm>3-|H3h92QTw?cqE
^<+qir_XcJyZ#pi@Dv|x89@5tj!)SwQUxg>@_ENIR1}njP)Q{vFc`oOo{omwD|K=3e}K^Xm#==>)(0o2v!G8F9!0m+1^nB2bmDkl$-NIj8cu*~GZ3K|$ONkV
tQ}TAFkbst*M(1iv3Z)8Qtb=_r-_~&C4C~$yfUz!6*2ijHVV~!jN`|jblTZHKFhEl9tWcJk5u-ar9C|&_kjFxzRb`T*m^UvXDikRz1M893$T2JF-2LVyAsdt
@QDSrwTFS(#uJh*&l<<C&u#pk8sS9{G;Yd5qJkNh8a`p%lyrsrrljUD-WkG8m`EU%u|RN&yF+j!Ho5sfHMa;9J(Q{{DybuM{ywcQW)hr2+1Fq&P>U+4Q0%4p
7NaOUU#FgEzg*}S8PnyOPSAf&s~DzK<ErLY;cYeJrVjrv^55S-(ZBn=H(vKj1(beeSYKkcY_a-t1KK%ApK6jfJ@Tw!NLw%QWpk!h<vy=V-n$)Nz>BZC26s>#
$l!(13O|w1FS3iun~=rN_OHokIL}4?oY5D$Wf_^K%g>W3=@3avum5Kq1_=yVNtfT)>2HCPZ_VRw@&&g&HdooQ137+`xZ9=d%h8cY3uO!sPlk4b3u<8mW+&d`
p0wAm1}dX`Dl)rH%ek?CgI}m_J%8cfoB3r?^0vW%=TJK`s`#2foolWtSbK^hnJ(bFj(2t&c!BaNQAtpv--anF1>)tA2AEwSNu`$*f*<#&79ddzV9$tYtD*=g
1RxeDEpn+A%w&W7YZ~EJ<pI`^6en8#WkI&nY#_}6vhQJFtR!}CUYpop>QyY(XBJTuL+_O!n10W--KX)(Ik(fnt))0i72PkLs4)cDN(u{NS-DFgWOt?+pa?$L
k$wli)1`H>*g-MvhG}=<q3f~lZ*yD>i&$+GNT8UBDGw@u1fZ#R|96$+Rq^7Xb;vy?YKXyh_qoAUk{t5LK(nLaCX=zoV+NGBE-c3>f@lJck|gJ1Hl{X3sqxpo
&8>~dRY8BU%nut-12JNEw!bN7k|W+5scWJ8%-TH9O)1z4N_u5n4v7y3Wl#zW3u_8+DT4C3Oyp<qTir{}-gkJ_YzvS{Nj4#>>>LpOn~YvtP8IGm$BwUR307@8
r<yL@h>{($B;OYx=o5Pkn)Jw_5GSjbW?iELW^CPTs98itNV>q*=yKu+)&BOMOF2O0?84WE!XMzr!KrG-;k{lDfDj}PAmZOll>~8?GV5<O+1+=?23;0cMFB%Q
BFf_<GDoopi2Qn^j<LiCkGAaR^k)o~JOIzLsn4{^GtXgU-mF43CCMW=KcRzc_m$F#v>(DIA}zOo?HB;mWj%bzWI}+DRL$^kLmM4H3zZ_gwngNq$UKnQ;7#B<
jB!lujphi=3KW2PHERQ8L=r9mTqAHPRn;&;1rZ^FrnX^X$WU%wJ#&r~e1f8mpTlN!NdF}7b<b(6Dz8AgfFlk9<1fWc9#2B0y2ipByg*~_b?UycabdqNdEpHl
S;8KT9Sjd@P*Odwef>^dYmUD1-Y;j!@L415cIr|{XkouX_d0#YVMHld1Fg;N>}czv2Fm?}0Wg0bZru&2h}8^$B!mP=l8L8qg40Zcr1)jgcOP0N_`om1g$x$K
O%Q|<3R)$LD)QJJ4WbOq(4iRGs9^ok<$W1CHkuZ(oh@lq&&jYKI0Sv{sX|6oT+}Mr;^J)HqQqlqykLrPk5*#K>3wYA%gI7A%Xb4=+=&;(m^)q)16c%qaxeZ%
L|n+#6VqlmZL}(vhM$_qSjMi9Ab|q@N2k_W<Ck`uC+1r1)X{Ew?98U%dJx0`*p65%Pa;FM|FwXzTX;ez+qbWMaiMpzwnv003lJ3vMnI$nMKF)_%iX$R-?$(n
Lofdbgb@$T-k6A_YS2th6*yX|bs(7^q?lWEvkL;%Z?tTX1;!LAs8Xd$5r9TmDe@LkE})>h;hs~^Kyg+zB@t^am)BR6JP;J+l-`(n4_SJ|j|hB&jdQ%05EB<s
yoT^0!zT3SF&{(A4oH#g=)kZ$FzTv7!LiDP0P^<AOK$2#r&k>;w;7`D9O>_<>t(k^qjE#W>R5}Y%7q|<Yzt)EX=m|GK%MLweX1-EHQIfaX?iB>&_BR)DB;4i
THeH{y_8rVvIKDfkTVY*>G5hE(l)3=<C-5o$z>0s2bvIytCFOU0U<CrxW>LCeylhWvL*dy?1SK?D1;c{0GwzDP|@#j$bz*2WVpB{=i*#Ij1pc2J%YkTkSV5l
i;y}Hgn;y@k~-!%{l%j;meYNnsaCRyY4$sDjhUw}Ga+yaj;%=U0t{ayHaz#fNy-V=Sch7teP!_C>rGI`IyYop53b2uzb;W&ca|~wOAHK?i4P`<cDfu9Di4P6
mzL}=yGK8ksfQX<0mMR*q-N9Z@k9e*?uiNMmGRS4osan#AuY70o~h*svKzBTlBvM)ZT;7CgWBM5%c>%8LwbL{u`*e#*C4;w?s0P9k8-dxV#ZhSDc;_3w>+7K
C^PF%zZr6ecY}T!_IrKY<?glCP1|z`>`!pC3q`m#*+;)GHu}?GbMHR)K7iyP*q+B3ak}e_8jPq#L4dYk?21Tdd-;5E<l~?o!t?_0&`*~Qq7UB@3%c_7FGW47
B%y$kBV4+eU<f#Xyb4|6l6pby2HR7{ejF-yDOH2W*Alm9nfVZ)raks;EI02XtDjA@;Gt4Smcu@Mp{u3tJaOMv;AIm-d-wVA5nM2B1|?h$%somDnHG@agMOh@
J}Y+dg_AsPATtoy5;LdH^C+ie!!-fJ*o4?{pF$=8-K5C}%w2TD4~<P5Lbn!#3?NiIV({d-ypcl}6G8h~^{;<vgn9}&&|UoI?km&S8yQ{37Kl*mapUZ5s4Wph
3DeopnPsaC<h{OEZXj_>H~YFc<4GEQ5Wz0W6@sCC)74m20;^i_1J5^aBo+W|;;GnfSh);cU0KzF<&#k4mN+3o-^-o9EGM|s*o7&sm{BPt?nBilAB%4z!ycLj
dQ>LIWvj5JhUp8n3fWr$n{otnwmo4Si3^z<0tGIVs<~sDTu`Ef_~32mAHo;Dwk(+=``tkOcbvNt%W^DS+&NnpHD$GmDYBZGFCgSF1O|mc!Ry1fHvVT_uBtvq
&AW}7Xht(8TnI1*jLySn<`ckeKnxqHiC$N?Bk+HHI8uW3OXD55rN1T^J^O<es98dVT3VuVwh-9zg%dI>XUl-q_0aYw1uaTGg)bNA<L@64_~2R2;f&xgSXDh4
;o}F{DjWE52;<-N&bgv5Lkp=7#QIB~C4*jn8>}WeDp)<fPr;z%sQkEXoCP9c?UIX2ZJo9~8*a|JQD8wN6eS5e6!+)k!`pk}{R;4?Diug_L2yoi58?Gd>kF|`
ETKkE&F;l=7ufpk9`RU7Nz#WiAMn_JQ_6G-n>U)R$NRI<@L-j)U9Ad%c87HGK4m?MzQdi(HKZ;24BWUN(%qnsF=-etYb_|pjY05G6o?1SWKxg68Kn}eVA)iV
kbj9EH|-eR=esLh85yWa`FqD(W7-rC6Z*b;=st-gOD@NSSntad=BjVw$3S}SL;WA{@LAF>j(>hnPs55y4D}sGSxY-gbs%=sq+!#`A^08dcbJFm;&=>^w@&hm
2UmsjTQw8_WdZ<xg|+;yjxlrsK;4FwAcR*Wbkz*IqzUXaFq!0r?pQj>MI~m<lZ+>v=;LJ6JYjpr9=)Ds%q=t>Lp(8wh#beYz5}uU0YUm?zuk6qeFg&hP6C=b
pa*d8U~LgH2hz&S2BhlKK!^VM-w8xPohPnXJ*W|Isgv08DghFzpO4*`cwpbI8Z#jS1_XoE6?!PMGblTI6&Tr6PgNh%bYUfON7zN0KBxB&YmMvi;9cz}%&4#M
WKcsS86dD6ot=9q#e%Re!#$Lv6ZTUy(wct}_e*Jc4RY>_?6Q`YE%G6L=j|a!GSznFGr-M7+k)FdkhHN;r+Nx{21XHGwBTwW__!t@Q1U<J95LO#%7x73-l2s-
ORO@Zm8H+w$8K$^<ZR9qzmKTcH!uep;0B3MtS8hrfV%?;ArOAgQ_VmR!X1(1<2o;R?6C@Q-J!$98$i|_C)*%kVfixf7g7gk=}IR}viLclK{P(15fk?H>xDSs
5R{Opq;43ZjiHg9fWQsCoxcC|^SFI2%LC#<vFKP9R14WcVA0DV8=d9A;606<7UkW&S@jW>migM!1yXp$?79{q(>15@Xg*plbUvadg!MZI9G%(3IaNC}KL)8^
>OCYZ1$o4FIr!;MDwXJJg^iFSpnBVzVuzR%mKdL5Vv=W<9lB<mYdhEnW@5M^k${GVc!rV?fVcw8ozf3<Aq5+;t>#W%YFO6KlQAqK<6v&9X%iXn2#4+>x4btO
<P-c_zVukjwfpBD2h1#m&-U{*c*-9!Sd9;YHz^QDvsa(b)^P5RK#bV3P%so8(Z>BWR%VJH2D&KJ@NSR4t}cEiZ{eQq2ce)KpDTe9_-S7!m*Y~);HT_gArRVW
doUhSJV$a%u)4j69>olwGZ-i=(RC=QMMv2WX&NaG-X~qPbzapg?)UMYT*)EF`>X;a5S|b8Gs<AT8jA;?Ov3-S4Bct}7dt=*ghDX^D47tXF{eHA#YNNs#B3}4
H`8rDJ-xg^{pN6Q_3d(b6wEyxSbInNtapoF#@PJPE^nSo`J`rcM_XUA&)$^NYyyt>>R}sd*<aSY#dpJ~xSi#}Vla(8n}J!!5Y60koY1=(HHPm(De|QMiR8=k
k%+L%gVn3T*;c+Mm=l-3w?$r{Gble1Z^WrgD!VZJ6`ba+Z<X~z+9ApgH$_0ugb<(?eEC{+eRxD+O%!CoOR-fX5w5h`LZGyLd13x{^k{ep8zk`7hSR7OmezI$
!0vQdfVs?@?^CA{tDxFN(6CTE&sOITq4!3eT&9Z<o1M&&xl6!%R1Ct1s9-^1#t-Ctb`S5`e~+wi9WJbWKi!#hqC^0SG?hmBdFHgx_8Wmpo)YAbiWQvkozA;u
%nI?9g@|bs$ld~$33u>ksm*;@n}vG?lEbyPY39ZytrQCdcmdG;yo}wDy+2mk*};V?t8`PDg7$`(tj%qC6!u(3*n-0=H5j_SO@@s#v{h5ku(d0~hJInE1!NT1
j=0->t3vr$9u<MpS@RiK;Dsor%iXrMb;JvjLEdSfg27l87~m)%>GHFC-N;h?4U2Q%FJlHLsjj(V|HzH`%KMl1-%VE#ziI$aC${1ZuSbTz)jv+>{c3lJIaVQ2
mwt+rK%xYYHal(AtTBS!ua-ry$}IBMX}*Ih1|*sAR|VZbrk`h6*z88e`0-UqeapFAZxPeF$mlu{!YiCovBODXf5BQ!i+1g^CC_kVZ^tjcr<=Idl@Oiv$YJDw
oRuIC1u^n>{JrAI)F_QG+@ET9M$Gx625VE^JF`!Q$$5Z1!**7RN@A*5qhk|NK}=7nH6FI8Dn%kN<b^;`QYy<&k&XRz`t>aNVPrwS;(k8|jA29JaFTlG2>w?C
&kV>nOtlDqZeWCsrs#d*XV2F?0%r=&-_iDT1;t^*=ar!f(_E1;@#00c)$AVYt+R(sW2Nxdn=3|`h$hA|s`r@sQr63s%TnN@lbp!v;an;Rm(i;UJjFY$rl0Y7
66H{;Epyv4c*TG=vAN)lHwv7+@(QjvZLhV-bFo?lNwAjCb)_mWFt5hr4sTcmRE}YfLc5jORM5)UKEm?H1Y<PNL-*qR;o>^wjf*(Dm$f$7e-Cn$$-DEqyNucT
zA)yXQp}yUt4_4eWSemg4?-*g04`!ldfY-R6|{a$1+cVh^WhZDQy}Qgpv43dD6t*zBt;V;D4@CpWW)r5IP%1cN*!8Ods!vbJpFV-PCAJ#ZucP8z3-PnxEI*W
O*)KD<HFo{Z9ZFd(Bl2Rno+^abA`S25)ST_>$T5;IEK{u*EpXC)!$0GXf@wV7<x-rA;pyx30$kar#Nf)OpH?JI98iQg|)KUGZww*ak}<wRnFSl;{r=yO_z=L
ir}%l1&deDz)K`5`q%32|JptMNWE~8`4kYOX+SC8Nh}V+E#DI<0UwZAKYsV2KjGzX=srihu89`Yj|g0tQ0&satifI$HB<Wfu&yT#x|;pHp`nweN-$|>Cf7mk
VTZk(DbLHPhzm15zI|~y-v&yh2!hk4OVx%1Q(o1IGY2Nc5fs`3rUekC0;qGNeI`i1+kw|w3e*^YuvMDb8F^Iu*ZBX+kRXxfDkDa#TswTg-FRd|W@Gm@B?}@E
@gc3&BhEQoC;_rRk$U~Q%iUMkX~0HAxJL{v=3*Q$MkXrV8|dS3s1J_&PPL+l(Ec`XN5<DgKqU|=4ySI-jAplN-%knD6#>XXgxc!B5JD0L<P4cb1=M;#4(}UV
1Fh{TYfZFAQWe3^wU)x#Mj<fa#Rf}=yI~7b3!5Ngc?dRRvX|`@A~kA`aeItdDvCYJl$<G9xN$_3QIB%D>)OZ2;@p-#f~Wi*NF>tJTLdWmxtcWxThoLZEDa$o
m&ImG630o@qEK2c<@B)Z>su@u%xkO++4wZx6l|%{Y(q<dYfL;2HWA?if(9?+;=W1a-@|lL1S*Zgo#PoSDTOm?c;Ij4II&PaHh@oIg8L_vxO(WMZ0Sw5dfr-D
i&@seN0@SWy+yq`tGxmMq@&}yqP}dQ5z^1$x-w-2C?>I$OZhxvDN&SF#}1;aB@69nOqCan7V;s^UC;Ls7<K`ute34=qr?4NI@);-(qp_2JoKJ{@71^^tzn3p
rF`8By=85-2Rw89Uo6s@>6ZCx`ustI8BIxja2PMC7-AX-rVX(v1Wjycw6-f~$V4&_VAv8tHF(cOr5^I72%U6ZNDv=$;0koI4{*|8MammlghLMe&s=GRlK^tX
$2T>fzh#$Z-rX=Ko*41l2sqNGmDFArfQh;yd%h!TRRgyu_>2OMC*aE)LP;GylEZRqp=9e1!l+kfO^Rf0IVnJ0@v#K<bvDOm7KL_Elnl2)S^K1ABo8^byOp|`
*m0rdbMCBMpSpt&K6VcCvXZKL7AUZ=Uy$rKA^d^kV5;!^#U(eKHbI-;BPOuk6)7{XIUs^ZqlNE#3}$`<7(voS8X%~iE(V2=!(G+IpiA+M=F?2Uq2H1|5jo+o
a8kC#ia5bcxn7?KuU~ZL;kE`IXz_R1EzdI@7Jg}0YeY-qFj>kPMaj#z3-QSJmIXm%9@HVeG+)`Oj5WkeneOt@>3?HC_VT;5rW2nIs_un3kg$I_VhpXZ^KT0b
L#3?C4hXlSITu3_?F3$7N+95(dvWZoVJwt`Xu*dPTd?koK~S>ZyZ`qd+*Q8C7Y5u;V{swaIJWrAcv?uHtWXj|1yg@9Fs?>Qk?N=Gw}2uBzB<Ej2Kfx{Yc}V(
Awg@|3?30tX2;|F%5_6jv*D521F?PFbFIPZc_Zg9cL%3S(a2;sH$tTOc+VfNoBEsi(63%}tC@oSnRRZszo{`(La9kvMPrg3#3%lrroJ_vAHRR`bS~b5V6K4z
+$t#);Fxe14c5NTRZo`JY~|Cy;uNO)E{PyH0EqTj<?uD(Ec*~C+(S2%GY$R9;)zgxWH%JlCAJ%o1z>yZ;6e{I3J`Z&u18*D8xbz{oCej)G}{fSvroSZ(8&-J
k8wg!p&;m>B$08md%Jx^V*JZ95ojMN7S!}NFiFdf2?GbSD0tgfh4SmCf3h>**P!#JYKW7h;s+N_lxkM+S+QQOdLMK>Wu2`O9F@|0z6+|U4%juaqf8T8{+;@F
bcopvAdOR6ePy1i`Wm1Hm_7K->yIxiY`dt<0b&VU#So?u-VvObBTM;*Mipt6>&m-=RAGNli$8DCpKZO|^NA38eaxA9(#=5oePZ5(^p)<+FdU??iC%>vD^tx=
_^_ZB-Z+%12f>)nS>7eO_Vw&=v4h>mClEt((EAO65WKans?iQc$gK)Hp46)TvxGQy)F^ItvtJ$@OK2cbsTEH$h>2e1SSH~}Bo<K12A-^y&LpinKcWY#-6Hrs
)GNNa!%RD&%5O$Eck!QBb0$a>a>^iu`|`=+;Zr3luE3O2$&D-!U>f1E0BJ!{Ac89FpIqUjjX1jtHR;2U82Bp2ihwRjKuVB=w>CX!MlEIN&Bs~HIBkjFSlOFa
Jr$c0Z)SEHFl4P5yWoTm+E|ELF8tv=yPf!tk1BKGYg>UNEYORs=@43jGgT?uQ)#q)cRh=#4jJp$e%G)bYzXnBMtAIO%TtW6X1hv;lY`oZc;aVBao3F8?DUxo
82F~J)<cBr`^?+Qe@_km=lKu%KbzmsBM6UnH~7cb^47!;N({#YL`}5m9~~!~ef<6yqL!1$bX6fRW*@rba9H^SY>&|*L>o;6UW+ScGGI!Q0ImL8PMHwXu>_Pb
gttsEZSq%OKu|nYkph7=q+KjQ1u^R*0FS#tf)`4gS|zfNhW@s*54JLu?fko<C+(J{g2!{Rwk?1yq-dIt?*)=XheH~WniF=hm5sI~)nXL`jg3UQd~ZWr{oVE6
x%v3rko#e=!%yFA4*fgLrm=Nn)L4KPoxk0{yDV8VP4R`lU^%ujP;gV*uw95uU_-Y}NJQ#AixUGsL;^aV$Oc#_34~n}*h}v00wZbc`TOEJIiJvOI*ZvPh-Cnl
4Pz)t?O_eHS_ppwO98XqPt$49;sIY{y^_kBu%xr}*<Y1Yz*VwRuwe{th}a)1ak1z4#NUHoU!L~8K8+CEg|<JjQ+6dkAWIIeuBQQ!eG%E6rqKH<QBJ=bTu-#3
l0h~PaDIO7+3R8Se`9ZZd}=?-!#o!#w(O)hWy9x%#a_$MM{X7kft_}X0`OKyW+lof=e#;N&>j-+UJTR%n<!DcqhP(2?x-V}ml!dRc^qU^9x-6Sp;z#ItFI25
zGv4vYm1|?Q)+z(?d(y`y97(vY#f`vyS|6Oc4AmfuLzA0Lm{RgyB3(aWsYF#OPKo4L64k6>~EXkbM?{2Jn?H`ADokMP=vB{)_%+Fh}jC2vYGEbGUTtJ>Au4Q
8bxv~O`BU8wUxMrh3VC@LA1$s4k<zQafpI2+BeBDPb+l#q3FY;*&H>7sgl7&6A=nX&5?!XWl2!|mY`Tw=NIcdHbna&?`p$T+Oj`35d?htys)bJE0Q{eK@f|>
s4d*}uz^99MSNQIO3gQH^>%`8bY0dEh)&qNm;+{FjAY@O_jeU)#0be&#e@ZsH?%v0i><mX(JQ7dA_$B#T6nALR51XNQ1*V*;%Q(pot4?tnNg<snLoFR;?ZTS
y7O&4?NeQfN5Mkz#nID2ZmX8eB|@2`4A~*b7PMQu-mpw7F@BEp;geGi=><qzcK+uNp@B?AMSDN2`0p@EKgV<OrNQ<DWrAr{LJ~_NMd-`v3O$M4t1C{ukDBjp
K_q}h#jXIo-GryzgZrI}Katbx^gHM*>^yZCB(lhAwBUrd8A6|`P~j*#GL?)au;Jd$2f&FbxfMRk83bU;_150nNyU6!FoAwxwZS(EY(jzv5>xwqSKMTYHB8wa
n(5N2lv;hwA0zTK%Bc0A&!|>@;Il|lpW$_Vq4B@ZmsdY^Ap6^CeMlQa_!K^;8WR-CA2??qQBhX%e?df5+fPGkY-kx!>+i+QDwRB%9Sy*qv4l3oCRhTnICmj4
SZT_rTZLumFKl`WqBbgD4W>{D069cria-m%#K9xP8FP!czS7`{c%GYPW*<#)dWn+PO%{xB#`ro2k)5P+3qK5U$7Kp5S8PH>L!^^|oq2h~kF&5C?J=2jQt)D@
5#Y|HUF|f@y#xT{uEmUV5N&oM{2SVL+1~ooL@`EzDgC=e`1jj;I~vubCHVsEg=Y#UHM$@XrC1@oSTcMdTM9Rq7|DgkWEF2`b!*Em7L|tSEp?_^5W<=<kRT)}
KP3UY?h~dCq+++1{Go>;fg&x7wBg*h7eFma6K80M2o#IL+#zQefEwNDiDEk<ywVVg#ijstK&*|+_PL{l5bXr=!)5;M6`Ge<^B8NuRe_mt_ZUP7F_;slvIqRR
>`H+KM?Zq#mLP7$bMftW1yz2_CB-{Kt2ev*N8Z{?d%eqHzbK>Zf2zTD@yT~A4ftT!Jw6oXU?iPKffF7flqdzMWTrIq>dF<AK}ux^4b9mVlpezz{5UdHnz&gu
J2I4G@L|5D!PF2Z>$M5aDKh;*`~Jm&Yp7s$ED3YB+r!a)mcKHn=q}O4FN-PuaL4+u@){dNm~a_={$mm4yoRI-pelk13Z#hHzhmN_sE7;?iAE4zRkZ5M&*SS`
KwQ_x>m+}v*~j&JwV5OwdHb3CaB=AnVR+N4U=zEtdx%9I-|%MTee9dCTl_v;v5!?#=1nNvgk7m55-HQ&D(wu=+`0Bsc7Pcu%7_X;Q29N-IE^29k8?HYZ6n+=
6wlewzvsR9w(cF(avb?P<rLDIeb*WyM#N{z@Sf}_0##X*WPsy>j2gwN1-G(oBg(Pha48U?kP=Q%jOXwCU)0@K7dGeipu3maPqYUKG)SVKz}HrsO6ZGCS^t`T
W04!9qWena?%)nkAP5OS0t9i2QnO|0wT{NykvpR4qUFOdz%O`O&(lx<_`2Ms!iHi&7Ezc*UCH2J4DLl9IQ;yK^?+f4IbvN#!R<#-k^(G`4H3c!@Q}Cfqk-st
lY>C1!k)axyK2S*Rj$k*u%Qq_-qh9%Z*N=YIR2~4+hIGn$=#4xsvpkT=dEFzb!1nKWW(J><Y)K%79Cg=o%FN}EebU~c8VGd(P;()uI%Z}<s74uLfl&%L_#bC
vvs_2*N$a?b;z#a#lW~Ii-Z7CHRu7ftk}=!cY;+lej~3cFODs?$M=;Xh&yH<UW+9K2wUMmk^|3!E(WY#%l0-Fm7q{!6se%JgWXI#MFk_RP_+P6hzNj#RYQdp
`#d+ozg>RIeYK;%=f-im+|i|RqBsMu!)&TPnDpi3L8a9$bArU^T0yqwJln6%UhxDPAbs#?dIAbhiHh0G8!RoPX>HuNl1wa8AhOu2rd4eDdyE1BKDiZCK@f<d
<(kZ?xFC>9APQs?QRZ?pw@q}I32{9t$b0_04iOW2)%YOrEDayI1Kwu9&yt4&Z$F1G5E+#(S`*<gciMH?tOXnpg&IZTN={aHzC+lJV<;$ru>feGk^)@%4fhRz
q?VivE$62N+0BiSKn;!P*pxKQJ*G3)%>cR>EHKK9{x)!z5}~#hVSzfO0%C(wD1t9e2Pz%C9_$5qoHPxlmhUYi5${(c%9M;-ZM9+DxaV~fkch*|K(Qo}GmsWl
1+=}db^$C#*+xdH8?LmNJZs&K$iYL(`7|C97aSSoU}W!(S=q3M2G%0JE;2-r2Fy%k#(LG!;COKCQV!byUAXJfv=wABx~EoADW%iz$bd74w1lN96i?wjIJ-^`
;>gsrM;Nf$FIK&t#cl@<wEd}~wEAm3l@u#5#=g14AjqJl0J&84A_2TAd|7B<fGe0pH7FlSs3+%_Uj!5tU<6`<=Sx#!!(gJAU59amqB|(y;JTuz2ccf*b*Od3
ayb-yU#6ooeYAqef7Vrow;Yhf1x6czfa&Mb;?y{{;2`!Afi5ISS8UjF!9(lU7q{$@;NZAmlS248@1ytS-R-(M3;Ogo_{kp7TgMB8%dpk*$Tpv00P+gS1g+T-
1#q)riw(>`wTbwk@!+D=<ZDHOl8buZ_d)@x_!^)FsGOovPJxnB(PB*EP_paUKe*icE^k*LfK@?N1lP#68(k3!gXPisL5tBLJs*cce`M%lAlgMET_3VRfK6|N
ll9frlE~-ng^xQp^Fcv43b`Q`7OBdXL5#+3s4El$2F_grpxdeMEA?O<&N}3=Peithd*&Nvhqo6R@WAZp6feq`FQ+#d;ooR_d*uo<jq_>Yg2Oz$GI_lEb<Vo4
o_TxvP$$K@VP|Dk2hkWg7^FlrEX8Le8C^5wk6tX!xzOnXK`N&eK-i5k<9kkHK7T(Au0(~~SiG~@_?vqgxL9owhar7=Y&c#5j*6wUIw&2PQTCg_o>=u82a9z8
Dw4ruJH>M>L+N34pC;@WPO;enek28A;xl62@SIbj$RZirqNiQwC!Ec|Cg&`HiL#2%4sW*NYZSqVC^8C3`BVZtP1=H{_89wCFlkVVCHHm&vA1#85-nl7LchU;
p^@bjKK-=e(0jAAFNh=%DO-j@3K7A%);D+dN2K`?wZP6n0SK(p+bsGOw?bVvg&48y%aLX>`+zFwR&Kyja-cxk$^3AjdIhplsc?fO(@1P{z<N!fT@)PJ_!p|y
7<G|^57C-JZMIfv)kD1kwHa{IA9eFS+RsUu!Z_<o0|8J2m#c*kf#`bdr2YPm@21}(8vg;(p<c{8?!+l;wcml$qwTN|nMF~zFNV_qrbp3rzU;W7mnKL)J^Tv;
;C!w$1@x$Fkzv?hw6DE|*hyB)T9c!pCWPYWwi@3Lp>M+{fZXGAfjSUwzPCiD)mP|7@Fb5VY+`v-tEvjuEJHvpd@iW>1cne}!mNFIdj$ds>7a(Pq(qtJs$q{;
d>_go<VkTeh+ISROy(ngnq)J@U60)^FL+GfrrEPioT1L+H+CFLf*t_4t_@nX7UA)VQz4A`4K{77C1qD3S%Q<)YSecbf-f}+1qEHYu8o&4(?l?2ESBUt4PMnj
eZ>QMD5=63e7NUKfe=;kdYP8;wQefdC^mA;&H7!7k_kTOS=PsJy)MJVV&~h1gL|~%6~|0EI+so<Waq;UZSla9X&UTt%Hc`^dWlZ(Dadp}9mF~S|CnfGe_Tsa
^;%Akd)~n$U%#m<H;$;2C?j8~qzx9SZ7=No<WByskDYQ7KIzCC7QlxfDM4#5%fkc->2Ig>SWqC7o|M;2w42~|bl^`*5hDT>dnjMMv(%*Obf-<6QBv%;_$b{h
P!K^tQu5+}Rl&!)0P)DFbSZ2Lx%$4<WD`byBFl-#8b4mIm~7svXvC&J7J+fo>(0(1f+w5K7I4|+olU0Lig%x`=Ub)=L^|R`MA~RVq%gy)fPP3tOcsqb+8RF9
Z2NVHz{g0Ays!}Hk57Hnu|R@1Y!urkUT`=q1RtsZLm?U#>&2Jf@yS(a>2#Nk0)1sNd0I~9g~-H_dbmLVh)L?t7pd<BEhI3aYVk0FRw~!QX6+Jb5yuIFM+b(W
qK-&-kSA@XUo5~GMA(6*2_&XT5~Og3ArwPT#d7*1nG)0hhFtQ{q0wgyI9Z{_I9#$h5t|{M5MaP8@#kko^d1nz2jM+;YPD*H9G@5-vDS7hS)h*Yl>?OV>~aEN
2MC7ieJiZ%J`)#xun;FwJ#b*0%<N4tj=neWF>NA%7{X?Utq}ll)!Pg|gMwwD$9<J5T?Rrk4{>PgLqpp|*IxB{z_Yhbgb)%LbW&w{@HuyG<BF(#cz-|9AbTD>
ch+cR*09&yX7A-{J}d)i`fkA5EQ$&py`(Z>KL&^0vnPKSZOky8)uKcFY03&meYY;Hv{_jyh#bQo8|Jb@aS@zc+QMG(ct$%`0)mPY7AplBfvdtXw&sUZP%F)P
)F|?n45#8$*zZckTqv@2`&4w{YPvi?77X394h0Bl$mAms$WVKIfkPF5p>?z2?(q+@K}G{Q4$+z~uQagH%XX9uh*!iR4N`Q^X3=!%dcpDIPH`8UUn<a|flyQ*
X6vvq2&||mdbqaTYjMDgcpRILf32-^Qh-omM^DGeT-|=De`GfJTI=ET+p->PKgeDE!x-vmMdW%e9ncSI+DUa3%hh_8+_OaS<TN<#qHd22zUO2%%7QtU4U|Ai
2Ls}s<V{+-;?JU>MiD?w^axSxF68i6N-|p6j5I<NCdi&ImgqsN!v`EAmN2hk83y%oh~7p8BSZTE6eKiIga|eZwi#OjYzEPFwAH>?MX()gNdUP4Nd<^1^xTJz
4^-~Td#o&8xxQNM%f5`RzJ0eDgs__~kdTFsznx6%>qzXYh4bzlaWg*)4unv~%EuLUSsh!7fIt>H-IhAT>KFl=jmiV&yrDRhyzJuVj3`X+dpHp24+K;0)PUI)
0J}Rddu{Q(s1WZ<K6kjd5qofFrk>|=)%>#`7?Cv+ALG)Mbk&;y1VXdABZm@MiS7PtAq9tCj0S{;*_)hnw(Lj%WuD8yDo3FM6rqb&hQNn20ruZ*wW0B`Z0ca;
L~E9CNMfCL`yh1BE});yj38oFG_ejN+AAXAy4O<kqcse&f@|AmyEjf}W^inhL$nZzq3lF~n?h9u3dD;*r6H#f9KtVkpsSg6Ku-QXvwY`0J=rqbcuN9Gl?S0&
7)oZF_7PafRS1euBoM;JMz_=pODU?4k45pmXe$X75~EB{$xe;z%52ivX{|NmyQ5*TalpA@FON1aeqZJ9pz{9SAUK8$f@)j)UZi7pFajd8KwqzhymPS>?#wVw
{}#66T4Ld+x~>hchoYlQJZcBq^>j}!WKZ3!|H|5G9SSfdtknvDZd{Y%M3stXAwAhaOKHOu=J^hGv*F=t6?$i0?r_d0_OK0AdFiQWUkb7y!3ZWdQ8=X@5`yGa
kVlA7Nzp(|N{IB+LY3)#kMJxc+8gt~vM<KpV$VF=abkp_Jy*mu6mo)rpArD`7E<Cm53c&~aqD4HgllBOb8+5!)TzGx5lUJq<c;;9@GZNO?ra5M!S3GDD%ony
mu%`(P3}XXT&Qzk@AZ+HN*^MOSfXmm!1QFHu8X6-7&6gOa)C(p5TJVCR6-b@-6-lP0bbS$Sar9n2ZcdgX3wJ}3Me(nT%~F3-%j2P)xPdrEtZU7tyl@_mR)gG
P$qx?<X$hIh1Bol%@Eb~K7$>a4&)0(jX21gsAGSRTy>$gK^Ss&RVVFL612ivdiwP(VQWX%Xhgqdw?WTwL+2yAcVV-tBM`@{1q7mz<TFgjV1_<B_NW*0>SVa!
3!q$U3^=r5wHF+WOZm|6!iN|hZ9#|b@^<9tU;Yji5sC%ae(=9cZ@cxPNcxBBS6?zRB3`^ONI<2f(m*j~jyP>vO~SJcPy6r?36MtKPBr)BHc8L$+;5QuB?V;Q
-z=;nmZ$f&H+o46WD|oWfg}_lpudRJY^5*d{dMd5bomi`c@HN`P5nQ+%kI_eUOuTr?`X%r89C7^_NU-wc(AHm0;CElV#FdBR30)Nka}E_{&7ZZ8&-yo5_Ul}
Hffpf<ye*iASBrIl|ny;(}yRnZYrXld{I=vG4IXL>Z#q`KPqPgg-flGnIYS{!D1$MaqcMuCq=nV#9WOKCvOcXlz_*v*qX%54jpX}TXj*AA7u<$p@jXbDUG$n
44zKYn||Gw$k7@&Rc`}h6?l+2+N;L`ZWV2Xrl(1n62(aAhG^a7Yn-sFT2#>NBYL084nMf}7$DNmU40uEYisj+aC#qOcC~<sZSNOH<Z6+uUA}=AYc+0`t)|-x
SiSjxY-{P5NKtON4Pqke(C+GkBz4Xjrds*s-2~2o1Lx(F1wCF<z=nHuoAM}nCd;GS${Q5}{s*1~p~~v-r%{QsSrcid0>Gkpk#bD{Okc9p0!5De<57!YMas>5
@Y=H=Yt+bRRVXEz&oup`NmjL>Vg=;d?sIKc*}Di_4aS^1u^E^*90r)Zmo7H6wz2vxhdq2X$m+Y!Gjhv9V?qSCFKHew@mw2%F9{o^<hix2RSSk&7>gALbApX)
SctTtB1$_&%cP4aGN5X0fkZ(Lc{z?Jt>0zYIe8{6r;Xb$!Hb0>g~H_Ihq_#^Z6)jLQMtie+z`Or5V&?HXb$%s-Q6$KjB{~p<!)P(GRBnQZMOrh*yA%wFm1l(
*O~+oz4MKn>rfzC_n<|L3qLiIH#)0cZcNm>t?7f?WwEH8;bCU?YZ$aD%_%!Y+K-4?z98f)b0e+8+pH0wHvz`@t@t8au0gPoN+Ty6zHqSDo*CuTYV<Rhkn4_w
VB-0t+oe0=Y)sm+jOS+MEo3m(zRv<9q=~bYXe0_~mD(H%nLJ<tt;%9EBR9Zhk&6qJ>r9v+S-Q2$C|hN^>xtN&oetN(b>hQo^c1f1;SYC0q@`lTm~~NqIq1U>
_OMxUdYsa8r)w?&yQ_jgAV_Q5yIY~5dcP{w5q+nu2fEh6{pJJ%b;pnMXc*pAxr@q|Q6*$$@*pmBLB%X$QRVi399XrNrnb*C=G|OaZ#WiEmSwe{rcYkOq4`F}
xY$1}^CVtDbVO6ay~IAO!j0isRjII8yYs~b)aLt0dcreB;RUe(+$by&t@r6*_ceCq@bjx+{!-@x^p`1WybxozCwfImBgoef&1CV@_s3SVD5Gn`2hGmLQaYP-
?k<exQ+7prBQ9sNxt&W2J8bK-om|BR?~Iq>Ma~BsxHm4nb6<MyI^8dNl(}6%X?ZDUhK`)s7}r+b;AT{HjTSj0t&}k|)onx&C407@9p&j%Qj#*jxNFE=9I4Jb
7*KFx$}$q}!<oh`m9=*=F~>NLRX~ERy*oY{SaQx$R?^^*bVZxAtSv1yg&QkF>fyvUv<@vpyhd3c3OEil32R;V>K*%yd?-M&23mhS9Q-Z&M=1OUg}r-l`&ZhE
H>3x$HeCy^UiI0`2)2ASg@{;>(_$s(LT^#^_rWLIyx+brN4@rf(+VG~trF@vRTET`0tC>O;IJ@vA}G6DD2Dg5>x?T3!m(u*cfAWr4dF@LP+hIp0(5?JLw36$
FFLmfH2Zm7BCuRoA<`-=wvNmQJ%!pcfVZgBXS|BVRr+$yE_U5+=Vj(#Z^h_V*VXsgVq-5loj~Yz(3u(dAaFZM?hTh63t+}n7VGx7eS~;%3|EnFQ0ceKqKWB+
{LgfjU|}%DLb*~@qY$Eug#>A&&4BffIiHxW-7hdAQHHwLXYmtLoi?EhVjYrvBfcj5weM!uGke&$vO1{EbUcGA-XRDm2}G!+$3h%mczmh^vOL^2&drqi*Yl`w
#R672&zSThuKR+WQPi2bagPuD7XG`A2v3LB24rpUZI%30J|ud|o2tiA)$i?38qO4Gj2>Zl3i%4?F$6jAma>Hv6#5GT;$KGaj~g}~)$P6s52;?ucfj_2VC}Es
y5|1ya2<2u^T3SW!coYM16VxsvbCYCT`jfT{g4#_xqGu2RUzGaLgqrM$ZRsXwi=<@-wCD^yHMsvkDxwEyr@Nfp@DCJMTt&{H?}VFJ=PoCi?5H(ym799n&J9v
cKl<n^v6ygw?-Zf?>amDb$c%5dg7a6U0EZXqm%QX6rW`)0-9QP%90Y^)B-WhhLu1i6VQZ1=%51N{#)I~nZQ9m-xM9w=MjVVCHX)h#x3FLYkcj00JZ}K$}E9|
0d+kZVPGnk#JCH0G;zIMzw_KMfM@U8f*XhtqB(|$KdxyrFyoo=`3o;*RbTqDe_Y!X1u1obVi=-;gdqqO6gdp@B5rZUCe^CBz0+v%5WBdw9Ij2>2TLjd?W}Z*
8Qh^J%iFrXj1-27xM`<%b8Z$JoeF55xCewJbwYxyeYpT{u8q{=-^bV2UI}9kVF1E;5e{`vW4+G?PYJ7++1Js82p==u<a9UQ)Sf*Ek)cV(`D`DKVcgn%!UR({
t?fA4P&v$HVSwCdeRiw-RgZ2oFdbKBQ;%50>^68L0c#-KD&18Ii~ft-%JZ}MXE2Hh!vHU>wigZ-kWd$1&@c@tU71NWrEeYgz2Z>VGC>3`nymFb1_05Z0QTvy
_2^cTfpXa_SkFqwhl(AQ^ljxd>5~dKN+JOWNFN|>2*fS(yw*JFHa?-cb`4}a#q>Hb@Nc#l=07fM9xK-4XcamY#=$KB4U;7RDR6+f2F0+s8c{YdK<D2PgeS1(
ZCuqV5Jc^?CKefG63rz3m)Yz<A-HC`gi?ds*QjwsbX>3-f(eyZu*);WFn8UBF%7GR=nbHeZn1!Zum|79vBwS2tL<hg_!3#rDIUTucX7p(HrR><DPT6WXXEPv
!r9jwrlM|BED3N}1>D>1hQ`;qTLI+W%g0}K%j_f09c|$EZ=9zKjmpeYVh(U>XJ}HisGcnmPg`_?(h?!0_Je=g=kI~>y{Y_M{x+v%_DPTD&S4j0<j=jFvxk8m
BJb|WmYr-{`1|-iLG#?=diFSu4`GTzXAGg}$&(QTTjyYUYgVPm6@d84cJM3+@gVdof40zTrSaEq(Vpy~VUUYTiXl*fh(=YI$)+0>jmuOn#C?=X;Ex7q)dv=a
*i!q>_^m!2+kMsWvEz;QJ)tIzl)Sjiz)Z)nhb>t)@SI`ozJlrRwbg7GcYT+%3f{GwS3$GB?#vAUaebY^(F!zh1zI0ldA^KS4d0AK@;PVO2RXBLGO7{wKEl3=
E*<x?xh=tnk=XI$F`JBE>W>^=^uz{%)m@{BE2E-^dYz5#AT%<-<=cTXc!9DG9-bu$yf}8jDY$ht>^o&IeleTiM~>KwLvM+d=f3Z=MfHsLeO&`an#<tQ3<DBt
EuBb}r4%y5c^hH-xUE}M)yIohh38?>Sb|7X!TQ-_jwg-pDOr7D9z{?Zg`y_AX~pI^RJNk;Qke6w?*p!%4jRlevaUfZe#;t$0Bmh#<H;X00DcV(f0a=1hCw6j
cnA=PUtv)7jd>%_5{h{!Sw}DG-6zy@QPEq^7_*TDN08e5ZRq#nR^9~sK2>qFtn3sQw{>}j0f!2phXpc^=4H?aSWHL~lPRqwKa*kL=hI9GexIl#{F-rqiG4ma
&tv;)dePQ8!Vz0R6Y@vv8%hV#gcjRov}R-icn0^7(zS+Rk~$dL(z4c!X4EL4`^!$&esdl#_Q<aEFVvt?gXVA~ckI)3KO@fG<?ue;QNEA2F;SIrTgz53y{YlJ
w2S=VT>I>jP|}j32Kr<BohgBQp#Mn0{<YZ`2N7p|FeQQ@s~C88c5eH>TD7AWc<T~Fxv}b^hq|JY(d6{*Jj1$TA=7)e)eZ-FP_U|VVQY$trR(I-`nB=QeuFzj
pSc&feYYNeCECMTd|7a&T(UoQiE(rANl~l(4a2@F8NtqM8#8;j-IqO=g7gBsx09$R$D|f=EeskCy`LE8vUOEJ#0&Ap2U{cdRVe<?SylU{`zP?TbqAOgf>t&-
{$M0PL1_?$kwxK)D*<3ni>(uN(+Bjm1RIqZLqj>np%B-51A~tX$C0lbCx+L$UD?w%X%UOp_|VPpe@6zl$!Owl4-VP;(vHMg(if^ih@!C+SG}k#Y1gL`YrmHB
9)2A0nk;vBb5TnM!vA{&4JfpV)*+eo(9Q*Xis5c}yw!Ldq6r^39oW@h>K8O`)88Ki3WLJZDcQd_#$8*|s+FA1IqGnZ(LwFp@zJEnrUGPUQ)zwbDwktas!<qt
LZ_pw&5#K@cRFh~4P2gUX4ZLBY^7t<+68!iz?3*6l7lD{b@+zM^!Je5sPz)#zU1|-yj|Q#J4`B>$I)E2!hta@Uvbvsd}%39b9T-$mO2hODhp|5Q-AsYmcFyn
`cIVrulrghsH?l|eZ1{>&1p1SK^Vr;@%MJr!(8SdrXO0m(;`xpaCZ?EU+vT1)$QaI5sd9il)e(9H>zV!J!S!#?Rs-fC{%x9AAQ=PRbAq#q4`d5BZ~~zH8-J*
ii;V!tlOIH!*rOJH)7%_8X*JX9lUDOb+X|_mP-UbJL>EjMBu}e#6<bD(<*pyreY?9s3@^VR2HH;rDIcuXkBsrd*jd!c%Q=a|4;P)GyD@yoI0b7R}H@phi7H~
&+Zg|>VC~m{+^lZpYhI8M31`4BB#+lw>UL^6s+tw-$`EV<C+!i#(74DUQz#o2m3+)<`fzM3IdeGB54y!DWZiCk^?~K13*wFifN%iDMbw;pr1q$l~GT4h{yse
{Ln@PRRI6D)Q%NVfl^Qmz#yil`!D`q`Anbv|LgB=J=yH{_pwf1rA*Pu!aC7qK!!6JDqYzd2Y>BmAZ?%B4S${eIt0hJ0g7dqs=xgP1Tc2_9;#cz`+pyCr?bm0
oBVq;{rARxpP%EC{}}%3lRhWvE`RsBnD!c9-~HZxeuHnHvg7#_1Km^Gl?4h2A2V;kJ^HU7U%2UJqW>RXFM>J>9)TMohy33|!LZ-_Xh`StF4d3wR5T?3C--|(
?~^J6ANc)jI3rk<Wd*9`8cjqQpZQK2?N+jj7$^GV(*Kdn2@PE`lvtS&Ue?GNYYip-A}s3)q@^sv`(kD9m|zGcmdwAj->~jc0(tnMv+({r_YDX6-vd5h^1_+<
{5jMGj6+L@ma=mH=!X{DOIT3q=X;`+9>?3}C1RSt7kBv6{8-kCsnM$8)t-E0|Feo>91Ns3*+Bf5er*f<Ypd2!NeYIE!!c8#gn}V|LL`D>)XLxR|HV^_Lw!Uw
#c7i=mp{TmP^yG3!t}svxmY_Z(`){6v#VLpeS2`6ND=~A&xH@SYu(*|=(;Rzz+f4<PWl~4$ml^NU;<QtD?^5Ho<)LE28h>8yQe&6Y&ojjgMn*Zb-L8r%zx~^
@6CSlJ8rw8BAbJt+k|1*sNg{A9$UC{azJ#?(9cHu!NUmz14Ve5sA<|42S9>0;~7(lq?c~Ey<*nHTw*QVYME^!lFmuZENrfpmLxR0#^>KjNWZ5h?RfXr^Ii@4
ptX&5qW64zwY0Cjn57j(z8Z{WY$`UIbxPTumF>Bw*^qDLVTj8~b8BT-KMk`Ah&wFtAb<90%3C*QARAqfDY*(pEg`5X#e(^@|H8r^jM+ye@W0}P4cBAC#{sb+
<=l4l_n$cC^mt>t4)(1gXt-l}ap^qV?MX58zFC-d$ZPy3^oGyV_GTe}@lWvKe<Uwc`qD%>A(2$FzWzEKbHIW(_5l85br7G#jdvaJbfr#^NsqsCq5v6XR{KB=
v@?$o&7E<pykLt~BI=@=s8KSIhyeo@MM3tI0UPa<07f7IN?59@D+GUxCR+?CnSE;1ur+6Z;tdrM`MCkHVy9<N!5+m&RlA*p9N|V-+}q%wSm24Jdlh4QInTp!
^C*ws$p6cxbHDVDjlltyo}Psj!k(P)8+09N@$lLD%}q?7L5BiHXRvVcauDMXl$@i9-8&frU9AUiqgtV2&(F3ng=4ejBtfyWO7vUi^b2F;R2twg$jwdbZt674
<!2Z>Dk2NdHfaQpB^yz+^_Kq!cRg+XV><)!b#~)d`|~g;dEKMcq2GOECs{TzUbm8^5LPrMCS2)!+R#B_I!&aBn@AZ^)1*elXWZC^+6|+fRWAKhr+5o&Q2>Gq
lkorF&*kzTAimG+!XOzaG3``NJ|8IebTCJe_!u3C8Dn3C1b`DjLD-^bhd*VX$_*gT?ug&4$VMENC6)xCpI>{*7mYofhttEs5g0i#aU!iKP~if;fcfOSsWV(O
OJEWnbik_ZoNa9P1zS^8%oFzBr=~GLzmSC2+v;{JFS{NF1H#(!A@rH-a&xk&QMB#Ejqs|L8kC`p1-TX)vIi{oU9SUtd`cn=ei>;u939-cD<=p+L%$n+uQsL!
i4AZ>7<COY(F!C>08orx6!ok4tyTLud|eIlxJSy%mk>ewZZP7fg<{aQZikkMu_N!@cC`8R+I%dsa-g3ZxEp3$u-?`L4!3T4OHA)^tJ7Pa7=MU+;tN`Ba8T~j
j$PP{xExq79q`oyz~Tnhk$@FnA=Im0&=N>CX-B(P6aurwgfYD_zW0`AR<cIuwMC0)pz`VU$dr)E$Yt;s&f@G8SdEpdrulmUj@E4h#>0yVPG&m5K>f*jilL+P
&Uw~XaRuY5ubCnf(3Sz>!0;dMA<dwMW#@ru5s6>3b#9nqLxZ^tT-dVMI!LLFmGu@RfttGt0R6ViI*%D=G{g-KUBcIuL=IGU9h`7RR`^vIbaRC!lJq|GOLl6&
!9tKElbj4$O4`l_`FhW+JP<P9&~SQHTi7ILW1(muG=DTKT_6|gzFav}_}OOmI@4D%@^reAlY23!iLIOMtmhTs=MF4@AS1~^WnAU%b=U9bd_eYMFgoG*^dy{r
l<n?{>qc;O;WMrQs`m$R$=udHs9eJ4U%n92Y#?Y7_2YmKU$Cj=k_@qf1ySIYb?l8|d9cNXmY`s|(=8WWnfxTo`WF#$Zqhu9`Kn=HW+H)C3(d?c4jLWq9A**<
SS(5fj*UEbkMp(OYWDLDQBp{F`?a*qnd7zrU5KMvbE&P~`r2!z+W0$kv7|bw!r@=0+q%BgGwEG$XW!PUbgQF$=K&pZ%0}YjUz~s(h}<loG7y2W8pa}<kqHA#
0cW@qGz&=3GZ<-9BACRLtbyi;q5Aq74}@hMybmhHpb!GVsu^LCd5*A9o2E4pd>&81vG^Jf!WYTu^7?F}10n7#1bQk=g`WG#esj^Cb*(6<*sjRv5-&F(XDw<B
#WCHnS+D9}$JWK*Kfwk?a1&n&ZFZ4KV*q!h60#x?vE?!NqEa}oPmZoMd7z^2hwV73psvi!VbmB?IRpYgRt~{a2#0(MEUSgs&|`80ggLyMD(rD0D%I8nZA*Dz
o>&S7{|CFJirYf{&~PF5svcHnx=liX4m?CNz!!IBanu+9_OgV}1#c_VDo<YU%(_1NK<>5(q+C@rZ+?Rr#ER|VmdJpBk=!S6mWP#AUMMIosRjAq*jT^m)&ReG
!-Q8J41g(tX~#vD>&up30-bQ?;(V_a*I9d*Qzc>=;C+2>evyGuVS%`T2y3;jg*=6u4xx||3L>KrvD)|f5Gj|gl`ix)aL2^iz0s@Qr)E<G76hZIU%$Vz%gROg
UBTJ2m2o0tOo|}brKxaM_falhu7pJOrDa)+BboB7_~X?$LNYL_2(LzBHrI9YX13t``B9boOJ3ewI2TT>u(BUzU+Tb6BrXrIny~SW`(E<kz`8i7anQ^%u_pd1
H^Ub8W)kC9$!$fB67C3q2yGy*gt|6}1P4i4Vb(aL&+OOZH~A@$a&CKpggOa~Ezm{Vw9E^oR<QD`am6XCFJ*R;+3x|F#SzlD-FaG-JcDC?U0oA_iEx<(Iw&k2
`xy>&yA)tt3?RcgiOp5L7TjkWjVuB*E0;!fp7j7h8y1ugFN5+rUK~g-W1qPNPoVqZv^hbcFp%*HB!*!JYq(yWLuU=!rcsV3u*UKp;==ZTJ9e+81^zbaottlH
3)xP5Sh`E+!u06+5e_`;ZQEU_#oVo}+VB|&J_!g<5sHw$ZEC2*qu6rn_vv?FYC3G`<10&YqdAO5W*R_`c7r^f*7qx9+}8e*-wk{n?JMb4n4u{H3}g%QJz^G`
(auIM<F{UGJAw5G-n8gg5F`RaRH&T}Yd%fwZ&=>6^f-X}I~waUuWeoyJGe6}v`G#QP1$mBLoCf~xWWSV*sE?fm0C+(`7sno$2JXY0f1S~!UrPpauzFV2(YeO
8O_E|0|RFRF#N9edpK?KA=Nc@9a~K!jgd=H1d}L1dk`@8W3DZ>5gt;fb&k2yD!t8y9LhN8G+?DdC3A)iBv`KI?6^fvXF#*|%2-KTCBw4X!ySp$9o+WWb=sNl
N*$R~q~e);CY|tRh1N7Q4xXxB^X-V93|N!Q6To-|&W8+g)~+_Nz2T20)0U;#@nH%TLR(}O2N2P|6}MVB#b7?Qqcll25Eqh^PnvaCn{>_%Rf#%^A48V-FKlSc
n6P+J{n@itNiz51^@E{dP|*1;p=Sg;Bb)sYWKD(+g^YtVf;f;3uTxtWtftL@q-mmStGxsV?#1lZ=T*g`<al4MCUsZ4PJ}YjuX_NXgGqBkp7v{zy7dh@+K0b6
P7>rn0l@9ks*Xf#VXI{l6G=O+o{zHu$QQ8IEb6g<2~o>t#Hzs%W-@Q&AQCNO+DhsmFg9?Y$_E%D1xy+fECBEm02CH<`yEgY;#U_JA1-t|osRQ#Jlz$ngO`dy
ZTs<3=etahySPI{6Bp>7-3^Fr5Ji5V>FBkN=h+Fy(-TVJBxxvm@DM)K%BlschfKvwP(F%i*iBLWzj)^$zE@_%8y^XH+BN!n<_Tb(*QO0`m!bQC!Bc1Bbqfsz
TuPF~liF~}0P<a}Smlwd7teZ2I@{E#AeI}j3R}eYuOrdCwXuFZiTlOzL-RtO=TDORm6+=cJDPc8M%yloV2dh@5GX>$gerl}b2hY2wb1Td#xPd;b)5y)jEYcU
eB1|zfRX|v9>Yxpegf11SL07u4Ts#T9U2ySlSwn?20Fj6<<(p$SzmO@_J=NpCKImzWketpKqc%NR0|Yco&!3HZ^5P@gs*t{_4=g)eor1D{*15nZrJ6Fa?m&}
3>Augd(c@Xlz;3^Vh~*PVC($6;{Vc?ME_<3-G6*<$6i!C=0~uFJ!M#lc49*k{wy2UZ$94Z=|mIS6&Qj6R#OY%5#+(QQ2<$fj@?YpwpkYu8j$D}cKLuPg!`0i
%wD8(*%&?Z;&Ko!#-Nr%x3_kIIm^)K+pQN~nk}|!0)}p7t_>k$U0f4gcE?Mvt<MX~t@^CCm<u(vYT5-Bczv7IQKlFPP^4D%dN#6#oe<bTvK`}hgH`!k*&mB}
f83Gc^<|?6682#|l|?*}C7`nJJy5jqoZkI{V<q}fU5>&-g&q)3ecjjTr9<{ZC}|-vP6os$(L_`>N+?37p?RPVF7>EmAs1sxFPy?UEip@09>}W>i{`%ni<^+>
C6&nQaRIgm2hpE*S`0mud2?3gaL<QDd^IfQx$CVXj+i=Z!J{N5)d%-{Xl32y{1z-vdf&Jc$M`xMHbulRhOW_wd%_aZp@!9C(94LW5Wfg5hUYIig4v4pgIS@0
=>fXZTRVpn7D}?oXv~Ae{^lRoeg3-pe0ImB(qa1Au8#~#V)E{KnH%#CaA1ZmRBMh{RBpy0@)%&ij5KE@iyi1{L;D_S2+HGWd>*gNdTJH+JzPmNt{l{E{xLAF
x+C(vJsJy0BiBIVI<*sl_YAzc!@;B0n6X|GU0+{GK!Dq;2u|k>w7yJjA(ra<Yo3D+K?*vs*Jm)cwHfTqCkndsUcS!{Xa1k~?dQ|4e5Kl1ck13h(`k5BDtKdH
q^Dp&mwYo4I+g8jZDQ?vC8=pKTX-$Ot0_M6#7*^6A-)FI)Xfts{N+O+McT|K{?firE<1%*8yt65Kk=q&-9i7?>zsSnngDhnC6Hhj*mPd|Ic$L~W<H7(r|r7Y
4ti&`pdYUvn$&Q#dDt_SKI84xh69_0?FyL1NhN)@%W>a}<Kv3?435)>Fh1RE#HmUh`RCw%)Ze(V!3(;%%`c%rq5ZMI=vOA$#FAEiMF=7qW9Ds(N7v-J5zZtI
zblm>{&VwdOM=fmwsUtK%@KR_By+a>H@Eg*{6B5?eIKrvl1L;FNHeg=a^$;oD)m~99e(1i$^96oe|L(&KkxY0F2m~0H57uFKCNBcVlvQWs{HTlnElMTviaOu
uGPzd!P(3=d{~06r~Xkkvj$=5Hh~2`9Xem#$G*rd9@RW(*D&H-wPftb<XLlgFLTr4(im0h1QC*(pLlp5U)A6CHZ$SV(Bcv$JUAV^{1bz2-U0k}@3vx6<q$b|
A%gW+K8q2b_~RXRkMFuc22aCzQQwE!7lFl}1Bqcv|84?Di-S0!zQ@GHtSj>a<M(cY_R4U1$QNj1JgBOA`xE;yg!dF9zw}p69un4HK0CPs)x60guHUV3_wL##
r{=@w;=gBAs^bK?h0}-ytzO>?uU<i4Qf+V|Bn&`);&{!QbHBxF?axND2)kXFtnKAnSk%``msljKujIqE^&b+vtM^H+r(>F4rs1HspMx<34CzN|DoO-p=9UZ(
Px4Xab%A!r{;~PrZRA)ifqxaL`up5BV0~`1d#|Q8(-OBY5amziI_UA9t!iIG9zaz2!9Ke`FW<3-@SpB3{?0dzx9Odu*_&nlzidB(uJqZq6w60w^r%@JH<gt>
^}q~r-QOOUgNA$YUHZ2>W{qad8X1NBygi$`;{HAF_jJ_wR$Dwa{6H}ce}p%eTl+7x;IH;ywlg>Sm*wyO4Y|lt@;o@}u~FJ1DvJ@*9d+znd3ZGMvg?iISfaA-
;jy`v54~@kRd=_rnzuuIUfQ+q0YliXTi8*Lwx_1@W!p@r#bU6;$JM8o=L{cj3VPNUxUKZi>bO(*wcwQ{du5ZRZ;p=@o7&eCk4I)QM%1RC?he)Z_v-LZ=(X+U
2+vB|l|3h^yZb&rZ?@oh$jGvP9u*(U%-d%tz;f=!pd*w(Fo-COp9+3&L)m?c-F~y$u^?;>d*{PrUyYw1=2HawJGFziVYF_LqZno`R)YvAl5w8Yl2Bv0)}2!M
mVfsB9Pj#~bJS$z$F}X_NTubMna$EMjL{f(<<u#F{kkmdu**9;iwiqr&T;XPI6Hd!c>SDtSa^|gO7!jH7d<_9r^@tiB6@b-o{xiGEkXy@TG3Z}Z-!Sq#yoqt
%GNshj{HPp%|k%C0Jw3h4)ZVPXC{U5Y;k&wX9?i37;JdhT?JhMR$xI^`F?s1SzY5y7_*46Mj~epSwNMygQTWN@-eVhFIImj6x7#BF;0ncgn$R_IH_cSr7EZ@
33<+w&Be=n@meI3NiR2t4MYVkVxfYcf$xk`$vs;8D~iX;!O!ov$(_0`m4nbbTyZ~D-_QjRIIA$9Fxh7!IgNpU`c$wX$e=BM^(mh}mw6R=8DC&`|HYTj_}ijA
z05yDY9HzaIAFN>D|rzaS!y5S^+Wmqo?{2<QWbVoKEQv6st9Lau-JwkVF{Dvry|P*JHOh)Usjt`ZEtZ6j*BO+z<zSx^Lwf<VwfFM*dPTz4-U-y`0HInco9cy
`y18=hu41|y5jk|g(A5{3drckYH7lx48n$qZE7IkDv&~f4cqAKJI4;8+i-g5d!pXg!M`7=k(=N`hUX5z`S|ls`&ArB`q1^l5EJAFpH?uk{BD?MirTX;>oxZL
4h`@&vWWH`vy<dPh+jug6o&C%<;)mwpI-X4ev%g8%*cPQ{q+0VX^UG+EhDXT1T+Ku)KgPi9xC>kT!>Z;PRZ1%FZnOZJh-YjUv7qD$NO=h`7MRE_dv#o@e(Y^
HFGv<a_;X4#Yom-ljsv?Z!c_gmd_d_uYA__#$!7->3)-WyBj5holo=Hm+U$IKk{n^`CII;41DRvV@LXZ*9<qpYCVlHig!KRzG1iquH1(cgG~>H-JTXUY*4U&
-2+v7e`jV7IKFdz+JS2id14sf*@wm&SL^+6IlZuB!WhO>NS3SqZ8f_PwB>H9s?U6V;v3&E>Kw?~ZO<z*SMx#nVA>vVAkWY<DE>$J5En^C;EfPzg0^{75+Ow9
rDHyyU*UJbt$Y8^UG@0&#qnQJR7m@6-);UK)Q~Paf`Ff&tKaCqSw@np(%62+hr|sAxdhvT`$h|ycXr8OXD|fX1lRnVV)a!^2X=Q=MTS`I3zr0l<BtcXBH8-v
l6}?;dakgxG=DMN{mUDEh*v{<H9qn(+f(NMKh3p`KAQ_hL6v}5+>g#jH66QoFv4HzT5a}_+jr!F1^QT1^KSo7Q!RWPW)>LydQY{3E#!d!<8r$_gH%fM{I_pC
3ebYN7j8{iAfsqIXwQnR_u<BIhEng_=f^=fPc`I|>PR|`Q|}G3*vyCYp5MG&6@z3<*6+rG3)ZvZkj<yL^A^Xhy4>i9w~ei3&1R*ZGo3#>8{5V#(cx8iy>zfH
9n<v|9uN0Z-+XO%b%h4dyhb^Pp+>i{b56zpo{SsI8fiZ5t~(2{Pf~rJV|MA&G=)Nhwx2xoU;5M?Lf=fQ40+7Aj^6jyY|%av9ByQ}7w^AE8?xxOH(joe3aXt8
((`wx``5(S_41aREt1SMJ<mLE;_%<Y*{x^CZdqUYxAAL8CuO#PjtJyB`^y98;fzekAdKOlE>Gw7ZYsWIqt{t&Ts}0iH8}Sd%JQ*swkB}al6YB|XwSDZGLd%=
%S0P|xV4PJ)3w}L<|nR{SWLaz%5U;m_UAL@si&3CfNOQ>#7$zx<Pm`zajze3ljKBqw)@|6g^n%Th8{9GosDWPBV8-8I$G{+lSkCoMRTg(W-#Sq?O~BDyJ6%y
_+R=h+auu1MEV%GfMaXT)Js6h`yt!h-WchA?Tc26s_(vooCn8*UY{2cg_LbhB~ORy^J`<uaQ7T4`ER@l7j7S(0Lx#mUA&3<=?mu!=8q4#Hom^eTo^Vuy}7~t
iX@AhLh$;9NOgM>m{Js0O1Q9QUti;mhmE$m)V1H1W<9;jVm-w-x_EeL<7|f;i$`6<6As|C{MXaBePrV5ZgX(HQmhn#C5#StX0VS&?(u`whlX#~_1*h>r_(bg
@timHGiqh4J=NT*gL6f;FgrMw$HJZ<dRbcP+3{ZYnfXG*)_sS@tJ~x6ZR38t>=?~eQR~9bNM1jNv)dJW2<v#AQLL{ySQUeASJ1`{>e-RDA4D%pv7r_5`1^6N
I$d~g7nM3Xw#?)-s~N7D;$=kmjejUv-$Sj#pBOFQz4~AI+O8!%nXWFN_ONyiRQvk7a$H+^dkgnnu$!ICiS4V83aj<QWYUbQNO5+t?Cp-A*B6jy{%j%o`9I6!
<0aGXu?i0z2k3vswO8_7WZN0J{!z7st&PeLJO$FDFF?}-Z#K@t6=-EG`{#;ysI7hf#`cln@n?TreB0P}Jr<Z%3hChe%suw#Zy2|=hTHBKL9ezl`ySuje?6a!
*xQwPTYYmni0KWP$Mr8Q8+`h(o9n{u$i<HQkEQ!+@;-FquJ)yRg<o{7F0jn<8_`>Az;UHfM&66Hb1#Cuom=aL<E@*YsaJOqTJVOAyt&6{<+6MgO^Om1!E!oj
kQng8uwQ+jJdDtEB<{_krLw(px@}_k9yzVLTN>6FKXS0S4JwYS;O^B+!Ky1+I~MhM;~o+kqfaFMsbtSj(Zh>%y3cqGVU^Rl9jv3ST4o1UTM)mGet+9(7QKsL
q(1v`x0Pz0e1}UopKi`hUhY@P0-lUrc=q{MNRUfYKk3g}n6D2eYUDmOj50zkQ4TTDmObm2OQAwjU(K61%~uiw!pRov?o);Z?z;p;9%_gL+qTHR4&Lm<4<0vG
h`VR`o&0$dRh^E%RsX@4YbtM9%rmTM_F?M`^Babzr?lXTa<7$aW7md@O|uZ}EJv)5>GS-4^&iET*g-pr)^+F~gWHwqb-E%q)NgL1zwFL@0kxLMtLGm>&LA$q
Y}@X_8IcaMM-lx1y`5j)t9iH~LFm?;pWeO5-RRv;?jV9J9i!gqa{6|?xWDoP?2rLK5g>R0S2@4aHJAQRhS~@E$LQ=2(&?eVEq^N!jUIRE)lESsJW7;|jH<LY
u|a$D-tSa^ejsi<f4@vIf5-lpXIE0@McA9<FXIl`+rM)lJ^%Mi&9$^0(1kp%jP=c;hP6e}mQ8Ghx2-ay$ZB@x95z<T{{;iO0cjASR)g2s2TO?Pd_A@iPTiBy
`v1e8K>x4s{a=Tf)$yRpAy@Lh!*DTEK*H*O*P{=r@G1}LRdQ1IK&60QRzEbd;Tis>UXz*oFPL>B=uuluavjg~Gd|Xl{Ycwf7&Wt6bf`sP2k%c#Y<aNPYlB5(
_^UBE>#6boPQ2zGGt2&L`WD|mwEujb!}<%1goOTfcl|l9@3-e~lP^M}#_!+GKO*0?Lw@hvJntv5Jy>#$(S&FGfK!^xH$M))>Gk#V_$B&(y#pd3_{y{)>X+T{
-y_@X590CB^&d_X#U<&=kK&_b4E;VT)D%avZ{S`?{-I0>58!&16W8lM*IiGPoy+kzaCCbASA*akxD5C{eSb)p981ZBj6s71Z%tpqQ7ERoR|dS56EoT${eIbb
U5ue9N*t<n1St$bLI@;}FS2MQPUoNaw-JdSe#%|f0|wa9AF$P`vN1`Q^kmb7kU(Z&_h|KNe|}4@D-rpPXpldFLDY^o=q*49PY*hGu&@qT3<!#!&LSf3&s>}@
3DMHPaDPk4@X*!uV0@0>b(`e=UHx^}A3}^4Vp`bCO3vQ*+fsYe$~<A=;r7}2Xmkj?eR#FoJ~;zm>u8w(?Djev*KeNu<Hw)(@lbL>sjZO7?3X^l;p?uQlK1d%
<Bn48OcoFhf{SO(I^+^V(tlwCumi{_34(|^<EK!hb%X;0E5_YCM6(Cy5W>2w-r2K7x2e@Xwa5zPw%IKW{-4*FhrwTUv+*s$l<l&`U374^-EF-Sb+eGdW{}J<
iQ%9pWU9p4Nw$B#2xvG%KxXfj7#&Nqbu0vUY55^tahSPmM%%}=Fm#OXh8yF0)nbe(D5=wD!Qw~(VgfPfQp99`YKHi`9R9|oE32tONKL6s-2AiZ@8x9L3*GFV
<ioJDd0&%P+MNDZxFSfURyZm7A5#Pj=cxC;-trhg$W&s9$Hh^||AZ~h<sheTx8}n}0rq^=6LKHesJf;>{$}N&R~jrhzS>YP-s;~STw`$%=+zTnaw&ohskdj5
89yS$Au><}Y8xsjKWg397)U>h6&XKNjp-^dwT-m?*}_={@Gx9Ms)m{Kq3|+fc|4D7h}T+|CI^taqYrqgUx!{lO%^GNTd(RNn4)xL`;DRaJ76qyQL6&*f1ocR
h4x*EeyTN|^1TYWo~6Hz{TMi%{N8(Aho8DT`C>*FBz&kl#>)QcQyiL{b)CllJe~8|co6?W@^B|<a^?A#igf->`o!}&#RD$qgHv*3F<z&rbvfQVUFMiiO7*v$
$KQ^zF@YXP!`SM4<0{35>ar)OyM-@lz+NiHptP}^3gTkQ?L8l+^*$M=(H8vlGC21rU~Xwf&&pj3L%Q>*WoB~&!^a!v0$eV9na6{t&oz8Eh1~S~bKltd8%(!M
?5n5(9b;oYa5^3RlEyp8x#tT+U(K>fO+*k|Jf5W-vPlcwq>KRdtC?~3eV<>?xEvtG*r#Vu0+hfSW*I+Mqg4nf-ev52uju#onIiYD%-;gIbf2FsFt0Bo$PyWn
RUZ8{Ay>Ct_Vd%$B#hyQueaL|eE4nxaolg-|6v=P9Q~=L<q0n#U&TX%^>>N9Sc1+_a08G7kb=q9J0}n97J&xF^s1n!BvQTI5{hGx+m<ua$#%C5Kw(@FoHip0
#{n3h$XY;>n?tQY1Ym)TBec?ikkjH7P&&I`cz_&mzz$JV95`X>LI;lmIGT~;b-5j2X@=_D5O}pZScJ3rwSnt#ppy8{#r~~_orBg^v9ou0a3qTG9YxEo_^{B0
S!EJ@W?nCcU#l*0<IkTbU1!2)M=gVSYQ$&7s^@wyo{kD=FCKYhj^Y|ak#0P&n$xB2(tHEukB_BZ(M)A!T=_wc)C^y9@V>7{aU6txw`=+=+Bp(gtoVXMzEmz%
Z(Q{qFzcq4e!}dROv{Jzz+RUZA%u`d7Y^p=pxe7O=v$s#8Hl*lJXw57S(KX;0|9-QeJk;7J1$A$HopmOM`afPf(GS1G`m3ilcL2>54kql&4%B~vhsL;hlbBN
wm154`s3{14~uf%F&-+|Vly`t?XZ4$o=-3{mG=61#y07I)qte>AaH)=j+XrWEO(gk4<CA`O8b73(?~YJ{czmlBVpm_2_P`=N<iN3Y-eDp;4sN*J*(MwNh6})
6(1^5k|Ckili$)s>RH*aeOC_CFP01UP+nX$;_Jl$BM!zKdhr}2M$V(ed>DQTEQlDGd-9ov7%w(bC^0G(5`6f(zmE6t>&KOXva#IzEHZdk3<p(ii>AWo-to5{
E}_Z8FyS%qRG(oTsCjZkiUtgq^&BVDBc@k)+slKe%uo4RK85>ODQ>C{PK{%+DderYs34`OheogioDf8{_8_-P``}^&ujS4NYoFXSHt0eNMwJ7ca-2reyTSL(
75e^9NA7MewmrMC5bSkq8T8v&w;QMpxY|nL?`7X@&JGvb#?v>ID!jH6Znk>dT+^vc8#r}PuZD{<l?9e};@-`s;<h7~^?__FW*AoVI=0k1pNBX>u8qdS;cc5G
>=)?Dn{i!TX;c(fDoO}t89Oqi5!|5$HM<Vui5HPAH4TjdzIty0E#w9=D?BwTVFNIO;VPj|+SnL<?Fu(;n<Df0$Qu!CjjImDOYmJ(Dsfa4crJW!GqAPl{jx3b
ao*U|6|iMoTA34a_F=-v#4z!A*As7rv~BQP0uMHaW^%*LM^VQ>!Q*!D#jrl%*TdVRiF1Lu$<~?g<|oj8d?O|SstWup9P1$Jk^C{|-wMM8(Ax9cNDwjy^spJl
zZuqEk8NwwVHoUXHPbE$^UsN=3KgI*{gLO4M?vfhwlm@^apLcV#3jlENW<3HaLtIFpC`A=<I(7N3Y9|nbE1|d!m1S@g2O*uyeqBOHr`{52cq_+n>dwlN}D~q
ESvPp`u-l7?XwInE$wE;w2T}R{WR>SeF<Vg{0hO~>&aAGvR&2Khs90yY8PO!0_;4I{8x<5vOR5oK$9tj5L<$~X)|Ch%7HDixg`{Y_k%^Jm>9umn@A;4oLH}&
&c7hJ{l>uh^E*r#3|7i#3h6K_-Lw*f6a<0PVTLJFi;^zC7G^3+0;m-U`^LBAltH;m_Z%hs_POm0M6VlWz31Au_B<9;VUKY_My?1%Ox+W90v>>Mbw11L`Oidt
Gt%R+nuW$mTlxL~D_GDp57TjL?iWpBdldKxpunPJsV|LmHM=O^Z$`gOdUCtt+EyGOjS#4pZW2KWp$}wIkAS(h&fVg@GA--e4F^h%t@KZ#!S#g_Y@tT@@f%EN
oD^Iy+}!8OXWD|SfC$)9qm$K21E%Zcy=J~l`Ck*{aDjZ-#l>H$&AV<ObiGJ>z-lU7^debVRk$~v`G!@?1{xL?P*VZDS8A%@uvc_SBIF4;ia^95FrSh3K9jMQ
Rp7D_CH#GGN0$9pp51n1ssn@v#V@>ek4}VBa(U=!n;2<aYil@G3mO8j*z)DrDH#?5n5e+US1uG7?4gy>-7LQT6B#a)8ylCBFLh5=y`Rg&t6}e+Uz}6vZ0lO%
6M#daRWI0s0KbnLAGY(mu|K-wBzNuC=AG!g3-gOsZ4w-?W0+Hp+KWuG^?Zg!1F#-*oSk1maxe|B&D(*pc9EVP1{^<CBO8!7Z!%MF6t1e$FrIfs8&Dmt_d+{w
Vd#WN>*?0{9C3xv#uwV_<oy7~NF{(tOP&`$<B8SeHMfAiA=r6EAI2(d+3p`N9*c<c^?V`u{%j0hKx6}jhohW8K)D@=?r4G|4b_#;<8#kh+mPArd$D5#e3-B=
cQa><ORmHy2sHZZ@wyu{8PhBE=9LITG~dL2(DhvNY^USf+quA<N?$w1jUAKxOs45dp5Z1Bfc48Dp;AD`0hjgc(Sxdc`T1{;fyvLo1{s5N^}yT^{Q|;W;^W|0
3=~Zo-?EK{GCW;KV}g+?r0cR3$$h<jXN_CvZRN#P0_Wq&oxP-Vy(e_%$4|Qa4-Py~ccEV!X~LwUAlAqQ;>aCKhCrd24@Hb;hTz4G4a%Rhf74!MeHN0*u-kyN
qmzXQ!CSotT7cesRXaS#FeUvbQBgLG`#R+O@imxk;}fq%SQ|!h<4!8G)uR7UrfT~YLGDI)%CB)ON9XbSm`#VZhd??rAZYf$l@K`Rw$8oQuUsF0po|sSV!)Na
F=6AHMn+A2n+R_;=X-5&*eA$0lc=%d0q(~wK3(_2(H(m9-x>Qx*61w0*Xy7zN0KcR4k(H7X5@taf*JzyH?W01J~d64>=4N)2q>R2G?o}O(O@1{WGHb0KD_-F
$F1s=!O<)<b@sFDN-a~>Br35%z*KezaumUGq1@x1-pyQp$Jc)Wt#`G*L2iyn;a#bNmh<p;)qE-ifgDfi;z!v(m9r1gTaNRevx?&%94OquOH(5rxM-!o`)z9&
KW6uP=iPR71KD+R&O@-6EPkwU-gbH{wbfZ3m6K;#9=}EB?NPZT`&6CUIJg})fy>7NeU>I`suooF-@2r*KSiaKzVkZz`Cc^6=cR!O{>}aRMbYo3xzNoazt#Hx
ABp$Bl$v!oJ*Q_rX{J32v*m!$%?m0ndPO%7(xb%p@zv8O%fMX*$?rKM^n<;WC@6qgBhFI*{xMVdv)KdR_fXiFkFnc%pdSaaf~sl)AR-8mh^C}Li|Eyh8*2o#
tbQJOmHzy{-khb+;y_hV^#~R|8;mg9uR^6;@`2Or82ZxRU##2*B<#(G%za#|?Xc~4l!NBX8_B84;=1h_y-xO@ErltSZW{Hd08#Di*bUvgmcX$vzYc6BW@AU4
D3~T6h_laSimU3F&pr6y)*?$(*79M^cX8j#C#oNg`0H5pefjhAvIIB1VOREB4ynY!Mipm>ygUpP!@Xad&8pWP4?f>#QDL&p$RL+sS&#s@U6Ea#4s@xKDEQ4r
FCv4=UvXnSYV~3iEyuq0nJP~w8@oz}o9E>~cQR2)T`(nl-K*28HnhW+VjSE9j|;P&<%rFGcAKw73ObeAo9IH3?kh0BbQk>>R~r3_jp$TB!hx_-%HO2?Bq<?0
3m&OkS%_t;g!io&ROT@70gW=o>v%NM0V0Zpzl`S|@||zVo5F_Q8EXZGp#f?JAQ~(;KMpwGo#&IblxtmEamtgi3@XKhGLRj1EOA#g0mN2`f$Yl`o7#)bXVt&>
``{Qh2=m{v?~4260zMk|<KbaQLFz!byo}|^A6Z|bf5?7s!~B2ms(&`xi6&D*W<k+PIuknq{p6em`F;CkZg^ZHQhr|p*#EonT$=N^-`dY+R+rJkLByGUGyf?*
&a5RL+rKg!AV2^zdVg5{u-@$ckwLqqDk^+`+y|d;G4#Tu@&6T{*1(h_Z@g%6`@liB!yV8E`#ztXc#nGjdwF}JQG9p<;j$1vGAt)=Pm19cS9~x)-=@RjB?Z$(
KTzklU@Q~tk+16O#k(LLY2f4k&++^%9!vKx?j!Yf_2@mo_br3o|B1F6RW~xSp0S-`>iEMuYU;h~K1v@pvx!t}GfmsoxY}D2b7P2>QgF-asv!8c>>;YK;JTq@
6vT#A<E$~SM*Dh2p7q1z&W~F~iplMIZcM!H;zkO>_%gKo+0Mk38#7CZ3y%5k5?yw#*LUK%p9Quo7UA2%_n)FrSywr2<9B9^NMagS%n$!Z{@=8%eP|UE<eUGm
!I6tHsj1zKfYJbTgYJE&#|7_$G)0>diCGZ}!m2m^SbzKO6*gb+_j>!}{C|9b^~!rNUcZg%v8XuI{^RIB#Lv^I_vswpw&|;!;N-Su*#PxW<tPCPKN0q)PC%=U
KeHD^76b)CH!#l+xP1sno`*zo5Ww(e$xb|O;LiEHfqq+Z9Jr8-LXT+os;K)&)}hDH!1JYvoc+EZX@>iEv{~D3_iq9+#@DFLnf{L{Fi%WI9gB-)sx76Q^`*)C
{dEU<Of}i>b}-Kf%Rxka>OyaM?W`y_mT))mXKO5Ze*O2gs~J&#i)nh#P8)I|h8Cq*7K*#HEi60-%i-p_AMkr${0+;Gv(m`p!aK8q9s6lto!>Ayxbp0-n7anJ
Zx%;<w4c=-bpKQMV}pY`I~&u>M`HWm=al`Z^gWDe?VdIDu<uMR*8}Y2yI>cLaWVQ>T@Rbn|1NpAceB@FhLtB2g$>9{VYfQzWD64Ct~~3lgAqez3}z#VYfU+I
GA{1}8f@~mD{*JhSbqZM+Qm?bEZko4w|cOCbQ)tN4s@#z96`LA<*{*gt5fqb&N!TLS!%qt#zrPGdDI3k-go0Tt+{QnoL6gUX>ToGx4qU8Iq-8W)PX;OiPzV@
fw9fXtu^LMXsxicA8CvikV~G24<(e_hguvg7uKPH1(Ahf6ZVv!5~N0t*Dsn!%`csS?-i=7CJ0(=<2IYy4`vu%i&{smMr2rGu`l4uFxIthc8f}?xwEtLGk#*P
Ylc#EdOVPKn6;K)ihJc|H?5;>@oQS`C1XI_O9irJpHWW@)~?Frb_4zB_{~l|e%I~onQolte<Qag`Wz`Zb#-!EOVyeSg%h-~Gm!Y9N9T4mEkDP;Z>ye72szhq
bKH09z0E8nZ{^qA$=`9!?hf6lcX10!b&NBWZbPq0jUUkZJcM$&P#?`eVe#LcSP;S4VzVO6Y`a}eW$s=VoOF#v=x2Fh5M7oY9vTA^5H?_>s;z%LP@}!7Dl8ub
H+9SiMpZP}<;1;+qH_U>(Z$zUJLWGuRhK<;7M&XmS~a?ZJV0&vz;ec`7G;!CEt<Pyv+DI1{(7FW8b(^#xtur6SuN~i-jl!jVybd;Z9vHmuFe|FU#n>CtLt?A
;X4T+Z-q~N@+CqX9PH7y5I$rO4uM{g2gwiug+hRJxskMpGyo=$3;Vd^XGKuK9C3+FoMqKikMP#Evh9liN)mv0Rt|-XlmjaCq9=jluxLfUE_`@QeV|+&%^nsP
XgM*SdQX$amveQx@8HH`c;w(`A<tdte2EHIs<05)84!Q6ij!ru6G=EiyL1SytD=KqfrU5?WVButBk=<Yh!~&}E(#1%3#9EBE!|DEo_!u(gVl0_#Klx|<8iqh
NYv^0IW(0x=1#nQKZd$%CiPceo>M4#Trs6@-^LnG*R#55zC4dF<q8;{&j*#@1HuB55r$kl1ub}BHJ-pSs)<A)3IIBJr)1&><AB4!ggW(ZMso*dqkwxg7uV)@
^7A|K&g669_jx=tN2ZDu&VNnlPm!qoaJhBu>lYtn1x7D@QDEhj)uw08b*LN<#Mi&y$*b6)4!IoUj~g)q1tL*=Z@MPMAb57Xlz@^6Iq@Oi+Imp)4!*wT_`Zeq
%ZCSfu$@u&p;OL%3lcI51umpHx0pqeL)fhjE&PrBv!XEh`xnf2zJ5>xK$1obepY*p`t2WTElq_rJ|YiqnTLnu`~KBuA3QsFN$Ps{E_FHw-l?M+Y;jP|aGpJR
8Q^c;90c(=nujMInee0n<~%y&@o;wI0mo;KRJO<WW&eTxKg;U=Uzh%m(XXNTDdqL84}0yC)ACb6_<Q$}u;=A|T^ji&#6H>^0gX$s1{=JYc}-)wn5Q%L7rS`c
(=aGuJSv(24Jyq4sSN}Dwl-_}lLny{d~^L1{;O?PW2D>=7P<@a+U{g9Ta~$8wRdt4*Wiee-?!L|Gtoh~QKCM7KCpmwMb_cJv$$X!I%s4TVQlzShU$Js4Pa`k
Ss?w&&-3@+2V%I82Z$3)fJ&AuP%e%@A8W`wj@k}R={*2T2<kbmzyL5|28i5UV_={su3?cJam(4%1;2_q2=d<H{u;2MHDrDN!!%45aA{CPdc<6H`6%EZW0>&i
Kh^gYOHELmyKrU;j{XDV{z2d!I*xWUYp;Lt`RGOQ?q|t{PrnSBWu;;sOMT#_1aMF~IZsF^wo!WS5<Dm?(7p$!S_yLkxjFgM$X%ZvNv>7%x3wsW+FS^poR)9H
Cq^^5z~G1;4_-JqDb>#t*!O9r8U_=;d=h1YGVr^3ZpkDL%pQS}f!%TR#?pj~s-Q9n0aL01Vz!mP-*KBDZQxh)LE#4KY+)M}aDfju1ii;SMh8SWJz~yCcTfmB
WmZjIR7>#vR5sEf+hk#Yt(ga}p}8K&KYH7&%v?&P5d8CkKa>XqWD#-1`|s5@6om;JfHTZpP@J26XO_$fuU|ZvYYOQ1fjG@5tc(#nTWKZHmM0_MJBH5ZKlJKO
GBtZ@*?e^89F3;2&x4Ol@pXL1*lVd=a84Lcg`b69WT=816zibKc67ro0E8{nrNPar-j=u>0t7@FV8DT3HeSPFP~-3xNNI4QN0>|c4!rE-MGWs}evbz9Cmxjc
PlG39?e;Bs96M{fR}W0Q3TrLZaOx-(D834qdSIJ9u(-mrtp{sqG7kE~Ask3OdJPBh@k@(IVP=3W3IWN63oYab7$V429bXWaFoWv5i4ku`3{vBTC??>bVXJ{X
no%NF6nK!v6Td{x!1*BUBLIPLsz^D<cpXXsh=G9SfkEIOmgE!yrEo;uR4GnbC<X&W3L!EQ<c4=WPg|;PM*BFAY$DEEru|YQLCb`u2nrHWoDY|WWEd_J=Of$i
<{T74nXu1fBfdff3*eTq@+EpU0a6JX!CflolTZ(^+Y$M<Fz4t?a1V=SP#Nl0tq-7w;P?^W?x9=^7hUh0ka?7x%2EfH)D}i&2|=rl**9l%ODH5hKu6^<VT^<J
;Jo+FFou~0I`r~j9l9-NbS2ElwHFbc9M7q?YkhfeYqveU^3D?!7A-JAl17-UTP=BP;`0u)hEJp+;MWH<uSQXIcJB<1PX$3B$Xc+s{W;^<p1gsQVNeow_h%+e
Cm+)A<OYgGq=AVYcC^YK6shJqlG83Hu|TJw1skm=j#j`BqfHydq)3Gi0Kt{mCr|<QiJckUj_Ro0<$t?*lj51(EQ*!{1x5g1K3k>ea=0X*lp#(+TY!l!gE-~1
os*tQckMlUb7yb2q&V=YIv8zPf_HB1G;~;xMUqTn)I(&fa0lrK8W99XIVm0tiDWVAocOiVAJNX&ZoAyzy^iKA{3*jT*nzX(5XM<Mdu+oJBs26^HU<g;z^Np=
65NjscDXH%6Uf&{tQC$q(qlfq4nDr0$M%0~_5ef_6ip!!0YL~s6HyiS9>0(OT7XaZv3uD$J{~{Mjc^ekx4+<hE13VDgw1U9XC02O6SvPw-UAZ&_Y%P$L&AHH
nX~fakvSxM9cX^zbw+(sO&M7SgfD<M;S>P(UV0iEE!V6QWMhuVM2iSOkUNxexlT!hoN`Ta^kmS3_;3eqD5ZHGw|CtSdkOr1@c-j$5&D0*GC2Cxm4R(oSmv`O
r~bLT|CUemWIyrN^ZukU7%R@Rtu~|*4AbkYWCBJi;d@W1$PjEH{_S1bBGDopS(=1?1Gzy;HuZGSWS`ZC4}=cb#s>M=Wf1P+tbFh`nvWJ<^Zrx+=oy`I9hbX8
T_a=FE2pgD|MN5X&Yr!+FQlWpeG5wtM29TBef@81_>Qyh%5rahEZ+*(>djR^O*05p2lQ3OEApTGNktZAB#>08Agr-aP&3o6IsbsqJkXupPfz)J`Fi$S$$@yf
WYaXMD9uv7hh$yrR+GQ|!gOUW!kV(Qq61`QBuH^pAHw3ugd2b~f)f;~iMFJpJDby!&~`iz!N+>A*QuJ&9sG`|N!@zP^l^Nxilwy=xDHyFVnsZdRvf+)7>pMc
30R=<L5H3kWT({lWzwh|`}pt6Xgxm|Z(F++8)dpfzg;W#?14bOp!FVkmAsmuxR$L+*geM~^*`ld-_z+?-toS^r+I0Jfx*QBrkEbnGd@d&a>^jz<A-J)CewLE
CYZAv(si?1S9xGo9?b9Ucsj9&hal9W3_~Zn%Qa=5U~gFqA=}RZ;lERD4rx^bpvnJPILgv#(lDlFIX*rg!$*y?YaQR7Jzf0FohAHkI4~!R-{;_HQhG)PIoEG?
9}S{huqp;gPml?t<hz6qa|x%93RY1qwZ7ICAI9sC%eH)ezY`C04`oTvbIx5|vmp=Tudb|AHs4d7a&>p}?bPqj7)iJy6#=2_A?y7`4`ep?PRo?@W}0o1ik}nB
!^frP&tX0DQ*Uf0&NVK8f`kEb9Mx9#P#}HbK0AcTRY_IzosaL-Db4!BF`PVhHOv#)4$Pi=rjmLQJ64z9|6IwIeaiPm20mY5j?3pi9{nTFK;Of?>EEv(Ba@yz
^f8hj;CRg3`uuZK;?JR)%k<|@i8fF+NdDkY%x4Re{&;DJNi!^)j%6IClAg^pl{fD^U}-hF=CXWH$F}KTH2tage6O~>s$IsI#vDhDl<o4JjJrS|`bK;LtNj)5
y?nh%MB}kqIRNwLWcM%@0rEm)$B+1HJ{GSUubI*V?A$16Pb+%|oc7~!L=P>LHtJ8UkOu`lpMw~C)7^ye^*&}#hs1?DOA6(a51<APJM8rJv{in7a#KE@)TUWx
KJrg-Z@0kab8dUk|55gdX&dh!P>$m?RDa+{hVk>IAXk3RWY53megEcwIF-J<J`e!L`fA(=04V@6kesm|J4o_Gkh)Szhi?ZChehpm&S;`00wce{K#L3%utDGl
_I~8>Do?m5^ZsNg@dx;s{&D>_3;I8AR6yawb^HhQ$o?@vf9=2U_uVu9(!<BGKdXa9DWyAix;N)bl=tfirOI?%CH=J4^(-o*Ou(tzBg=-lvyLs$h=1`)>i?F_
9tT2VN2kvv^XgvXhu-WId3H0~8Q@elNX?a_OaN*ENPO-?cF-0;mfl5JO93Q0fhZEjBy2J*7QMr!*L$wz@onJ=1%jS93CCu@SS$`ac}_PnYysaN^Y62|n;hp<
b1LF2l!#Iy3{->JV&^HCH08hcq1)TXvnkl`r(UEeo)kc~-Qi(@UiM05AuwGh`waivU+Fa+05{*TXc+HUiZwJ*a(L$^NK9dPp7Mu}T^=TY4m#cdP{m<~r-QsV
H5WSPe2)Mg5u}9)<0oX~hcX8tBo3Eu)<oPQQb1MEOMztANVq6vSZ9b&9<~KG&Nw5TfTi={r%iLgFzC{Md@6751gKB5^e#TN3Hg2hotydo$G`Pk@oOOQDo2uZ
R@?B|!UX6*k?l_wOLWVS=_C<M6$>c$0o-``ihoaQqma{4dvu!rAAnT#wzKYw5Jd$8C+^>w;d>~NW!n|0A9u!WH#=*xMxvl=Fb~fC?SL9&Gc~fg&d?+15Pe%@
K*9PE)2`CtQ-<fk<7Kg{K(8$p#KTZ<2vDc`8x**TU_0IP>K_4wnKTo?pdgAOe1jG5Akz4b<tOh^YVq*1!W`|L=-qm~tzq)v0}jK&7pui#6pyZZ8-tvQhpHtL
p3q=&h|vsE|IA<J;6pnm4-I#S5HY-zK|(k5aov0KI>u}?Z<PU>A2`HbxIq)(hsr48C=$r~Ywf}%b9<;9hmb}Q6IruA1TMB6fiB)BSiHi9uwAFuA-uCJ1NB=M
JIXhk>o60QA0nK(&&`oYHhaDZVuXttwc!EXwpGcDK`b!S($S#Es1mkFErwU+{vU^zktYe_LK;i1pscpXqCbh6r4`a0oMo}SymV~d$>E*RceBd_$utS3pjP(1
(G`&p<=BJqcooLDwkje@g&eL~PT5=<fS{COx8FC+pi>5CW=1Ad6KjTfFbkC~Yuv7Ua?*IpWvGKfa3{Z$P@t@0>xK}`EST_`RyqE7uD)Cc;M-yobQX;BwLwGN
g++=UZn~xT*s@=2%t<_}GKJ{MdTF5R_aX5GHn7p)HFhl^c+Ys$ZD-()Ir&fB_U$u%ZyfOM2Vys1|D0YW@V}FI^t~BX3uVi`Q_H7={kG->Ak2*tMEGQDa1#K0
(Hy1%B9Yh46g5sC!1(m=U?6BJ5-sg_Ym7eUrIB&(U<O;Ir~;57YI`QTMhKmjE)hE_p(qD|K;(4ls4d2DKx>Z^cp=&Odk!v%YboLb+$c&Nw|2+A16@Fkx$Prk
{WIZU;O-bRw8LU$%mO9pwBx0(d*SnN6V>#_geOkKM2hE6s3Sv2L)JN&ksMYx@IIi`p`sR#4Q>RM2S{9E=cflcs|DuKJl;`HEd#1zgS_LO&l7oWEDnc-f;ljO
%Tz&2g^iG6tvEo8CXSPHCSB-_5fptTD3erxqeFE~G9zr|0Ks{}W|U%YeCGCQ-m03w>Bo)JZwBGCm?<@GnN2#)<#DN}!_)HeDb}~IVbf@fOJB!}N8fue;=x^%
Ju8s~*F(*l%jwN>tBTK7wy`#~Wy|${!XI$ECD@6%oifym)MQKuKGz*B@D+>r_#*vYQ(^Qg;#Dqf=%A3r1<F;F(}F`_1w`QWoC3_^{=9pT$`UI~8(q3@-^;$m
#gfZ?mLVm2xTAS?h}-+y{X6%#eYM*;lDQ3qXbS3w@KNCl>FeIk1`^^xrT~=lyzv$<#9jbI34Yh?Yli;ppZN9Hu#=y|=S4p#?z(q*_4}45_p%*<5nq6(cV8z{
P&|j-jdsUpR`S4|oUihXX6@j?KRbvbt@7}vrKStyX4haB>Qt(<6;i=@AWd7(>i&$Gu*Q4H++#hU#|UKL%#=3m<`tu$kP(pqAZ36d%n0Vw&(~LUvWZ8t!Gj9{
`1$5|wKV`#E>z)B&}%ZL;sV$&;^H;EY@_wxQ@g|2h;)f3<4u||6=ip7MPElpS*&YT&eifDiUbp)6(YK|v0?pIvpHKip_WySTuUxG09Q~f4fYlV&eX4MS}5Iw
g}Gp3eO3`vtFr434I(>S=~U!;n_=vrapdr#3^f1qh>)=_22GCbm@j(lsHe6Bab8W3Y6#I@YS4hd&ixr}Ja)C<0#s7eh7Yx0(}6;IK!aZ~7s2Xeg52Y+JQh5?
-$jOn?@O}_I5IZYp6>aBtT||~@!fpd;X&tFQx-91C!_DwEK~Xo@iRrVVzwwHr%a20CM)h5ED=NDR-7Y7cNk-Zmt-*2SqKs-gwr8{k}{SZ%o$62L)U@sv*Q!m
0UFtn6USW`d$19sY7AAbmW|x&uLphaW|5(_L#}`o1HuA<3^YBFJAPZ`uj=!Ax;lJ4^D#~qJ3BD;hGcxZm3v_fgY51R4v@)RJ3J=C)HzN6k%fN0U-QAEvBEaf
0eUonBG;BW`ysoBD4#_oV{NtMk_{8hi?Ic)-vjY_9bJCo@V*--lg{|AGADxg#r)|@Lg0#JJHg)=tDD_Q(F%kyRRn0|{EA8W+)E3aT~EFPd$A8|C01gMI)&^;
_M`fqzW;5;HdqEp>Mk9_kqhvKeZNx)4@Yu59Z;X>f!*R95rO|zj_QjYkB*)cg)RdAzgYbqGgZ0n-qE*4+r>o^E*5&+uyQ0;%$-lTqI>gp5=W8XpwbkB<iSG&
^WU621Hpm|kTBVIVY%YYTi(vl9knoEshVKM#1(57oyEQ9&k$?}%M)~56;)FjP~_=CrGNG7o$AF=d;EWK*3X@x=kK}O3U)xDK8k*@e7;x|tB3Rt(buugyxYKx
1mXx5(0|Z+aa;rGRIq}S-lC1S>5R$HMEdfTO(CXvq`_$PEhG=+9|!BLosczq&Dc6gAzBp|LUnyLpc86lCSjZE61zf@gChB1CKkmt@PLHH>$V<x=CxQs%6QP8
R1clo(F9`;(A`<t`&^6cJvb4VR~O3}kTOWgo!DHi^rR7OA0{MT7jp|gpHQlx_$_+7aOxO=$vIo}&!RoWl`c&cKwZ^=R99t3QTEr5e8qRctLLPovG=!Kzt@WI
YEm)t^58v+o*I}3<xdL3^`Gd6Mk2;RT`K?0eWyHXuZiR2x;it4Mq*h<yGrIv62qZtB(I|9P8bz6_-*DXJ$1#gq9wc?OER$}6bG-9NfBma?orY?i~vO|UFj}E
hF`#`8Lp1z_~svVs@RL0omoL;sOK~7o*8UcyK9&DF*$nFU0s*I>2Oa?vO#1r7M5GJI?hdNn;)O&_1}%X7b#hA_I!a~XN=<IeV!SkRIPn4{4&k&HZtPjM~nI}
r64KkpAIu>8C;QKJ)Ssi&tERwIMM991{oo7#_VOBO}hJU<FQh12`WcM&KBtN_&eUe^}6HRdQE+9Bt;)zyC=Cd6mP#UQ?XmB>)9dyQ2tl<yRd7xdW2XXn5BEi
PST&OAnCWzkOiOR{j$%}sj)j#NBZ;H5`W7mh^0fh0Dj*eYIbxG2r2(U2kx)L4_$@R)2iv$v!1H{t3Y^EONjWlghL!PdfUhB`UK{_N-)JQ`@ZJU>!rIZu69?J
Cw%5Qvk=8`PDpe77GdvW^Rz_XjkQZXO}QK*cYj@KZ4`)3`Sw)%+q1NiA5$)-z|T@wCY#iaI^SZXj5+*WT}~BoJ@n~YQf2p#k5}C1R?U>ADcs@Xx0Bx!-nZ`c
(ronR)>b<V=fCK-6E+w;9z3{vGV#qv`<IU@!}i_T*N;h^Uz>}jyDc~%xh^<p*0gBWgG!$G{n_8)<9`oR^Z%fP5I|ZJ<Ieyg|C#xvHc#@+2xy7_gedC@f7N{7
`gR29Z~A+2LixD45T!WtfX#79A-Zc(2T=dNgjrH)3gc!mQ{Kyau-%tzKIQJ8CEzYN<T^vh1J77f)F)1`N(<p4ap~_oUXVrdRVqB*5Ra%z3IJjdC}?OJQ1ws|
7pw-f1BiV<Y9d%^3Q9_6j2aSH+Ed#kG5ovOw7mbxs1Khe^PI|i%Z@$AdFaQus#29E(mHR90@e!v-z_492ZHc8l6FnRn1K4$0XpCGV06TT^9pZ^A?h?+8{_N1
6rl8h^r;s>pGb5%Ksd@soYSl+H*AqI$l3zD?7$~6fCnlkBPB>fO&%CSN`uV_rB6~0f%hj#?tMy{X7#YIt&c27p0~bKp-+!8r^JEkA4K^MkU5YkJS2Jtq4<&Y
dWDU>5|ri@t*y-IV@(8i+Y~!Wl&)>$+D?)o4=9nLG@+sGg5v?!&<<fZTEL0C0v@BhJSW?O=bRO2RkZq8G?y%mfK&wFkOSd=Px$lrXo7lvUswY!Ah0Y4#Ygq+
_9G<K0_*h<N+RZ`XccMu^9MX1vB;U$V$J1i@3%i)JVZehMnWcnfY`ulnV@mIqtE`kXlik{ykBP)d_E^u9DsVp5dX|HlrY0_F@U_7uSOg*wp2F-LXRXtE;+st
sH^n2a+$?-QFCjIKbE(`7}8@#^}E;=28h%HjcpKtT1SdVp~E%JAhD8<GP#th4xi4*6aj~AwG=?G1PB;5&7MFPH(R1HAkj-HMPCgtwij{+Zg+;x_GSU#5lJb=
wk7?3*$%u@kCi#dg|#?cAmc*GvI?8sHX;TV>bwx74A@dSy@kxrNk>W$2))#1XBSebPKfC)2?S#d(R^tG2ppi(B4AL`B!+UgRV>OXpJcGH`fHo}5C_moe2^4~
Xb=*qXo(dl6`^zjrI#sefVhPV@%%pz&7zw^q}<*X*rR#f?(j5rV@-cy{|txTCO{u?gz&sCtiPkb@c*X+UkoSj5j&L_DNz5k<A2b48OcQ-`Vz2H<WPCW9cs0L
w+WURrR^|=N;NFKj^h&Ci#4NKt5ZRVEu^Z<rQi7n`a|40pXHUHpnqZg5AQ$6{OCF8hQRYMALPl)nYI#wib9d?jm?BV01gg%AN|AqLD8~F{DZU0{suAHad~zB
uQmU8^*B9;{wF2quR^FG{}ZZ*6Ut^F!LzebFc5G9wCH~z^&U#EC`v=tc&``CF!ANuQgstRfd1w7bxH~98;7S;hdK`C=onLHy9NwQe}bnaF(`BD-K)t6H#7~s
nK37*4y6nZ;pB`#9{H$r0xJ}h>+~n^8gW0v3!Mo2j>AoW_{;iPZOt<<$w6O5vb7WF<2wj{XZ4}#+{~cm$M24X(@5`>;95islC*#{G!(Hh5eQW=EiEM?{{cYe
N+c}uNCwXm1yqbCXLA(PE<zt|ZG`AGWG$>fvbGQZj{*N*_A0caISvW<@xjMap^U0`CNUX}xII76|GVkI@c^IpPF{VM6vVL{<3KT-_RRn7?h)8Wa0BU-;kxcj
*LWDrxRXWw;aZjpBKjI@plob>KZFA&@|A$Kfy)nrF_^<-A&}r^4WY(J>))C$^;|NA`IBet1OG$zPCr>h58O|xS+qyq9|#y;=O0yc%9KOod6;zgJW7%SSAaiw
ACZLF)DuP9j`%3W%p3^dCfoz-oDrY`Po3RRoI*5B)%x{2Czi1x2I_t|&wp>+a6W_h4ah;s<X;mnx^ggP6#QT`G{lCfd$K9_{@OIk>`oJJ3;o&)^PRSAZTw;)
4LND9t`I(xSlJDvc<H~pbFi`P#;L%cqqu-h;zMpE?E3Po3XpH#MW|6KerMtLHZ=P<NBTH>mi4xBO<;NCF!=R^h1NhioouVrms*N38PKaH+0;4NvW1A$b1^a$
qFKx|Cw@zW5I)ki4$XFoYrB#0c%J2tmq4Ce4^H0DT@+{Y$Hu!bq)=_JGgcWR25j8@Lw}F>bG}cHcz)MiP(*VE?lbe7%4?n&w=~?4KHC#X>#)Li$H9zx;xUhg
NX_U<f}8(_5_78|qYIyTm@I};aaRQ%*Fb*{$iomx6OXoE^+T}Nu;-TfOZy5JM5qbX5GP-t{*NyvZ~Vbvevm^iy?+qr?Dd)XP@}c)QAi|uvoOnLod`eCX4*oX
u(y2EID71&7z04We&{tN41h=IkkB0w6Od|X9$ojP@-uf#F@Ju|U}(~?&7gu9iG!w}xX?KPl}%sJCg($Q$m%|7>T!4;C~7?sBjM@%G<G&U3%M$SBs<akRO83j
mqSey{Tdy*&mMA7h>J4d>bf1rwl_ntI)|Eh`E=>yrZQ(tonEJtpB|65kQSH{lNeCJ*aPz(#_EKr;y{i8RDlm`_kE`J&L1UDSiPJ_4n&EfuCXzNP6Um9;Z@u3
w%NKAB?m@@bwo{0o?zg=k+8<}HZH}b(SW9z((j%??wDU>Zg!kc1wCG(`u`taVYq!k*kg#iIMi5tKts50-s-(vZ-tEyAYkgo?C45H9|OdFMnLP#`S##4kNTMU
Pc09$bPRr2`}6zx{{53tMt4rI<NrkekM~6WeQV|`iA{gO#4}fZx|`73Hoa>BMBzGN{L<x!#U`F(c2KI)2mH;wd<Jx+S8M%7S@69YV9>(~mfy>K(JNl0D-}=I
yN|{6x~<7UW7WL2aYeB=#$dZs6sE0@S8Bf)T$5zRLZ|@q-izV-$$aE}j9NsZL6K0o+L-{MmZPBr64{Y*l2oLU4Ff`7nXfgkG>I4wJZru#(c^X&p&Duw@k@tj
cczha{rNi4W`~3pW~D~5ZjW15v;o5}&{PmCQ4?o12<+i_C`)nsx2M9{`)4g(j1+vgw>i<U*I^xp5iFX7gRt?I3@9|N^u6`d=$h(>93F(}FgX6};9||Qd1ddO
de`<knesjJ;)mRTh^1cs1_E`kU&Mb|p3R1_2XTV&k8D_Iw|q-A#`Kvvc0j>Ii!Zhq3l`YZ9vu#*##7cG`<P+T1MGL(aL{3U;V?+DFzGJ|v@%xOI=ID?$NvMM
m$`pYp{?P-z-t>F3@CA_h+PPLllw%@i`VM<Pk4KOYOid+zPtXBHT%c*0mTdl<{z1bf0;dKeaD~mxMd7*{=VZZJ$$Hh#Oc5d_m*%(gBqKztYi3q7UG<yX$F9#
CVN{Lu-^<|QTpekEAR<f_pu)c;$-=%{hI-&!S{v?yXOIZ8V(5H0&rbb!l(Xt6QrelVLNC4NKOmcF9Rut9e;=!P4qY!J+GwDzUT}9`&jqoDTxYyS;BNE&>Sb;
btJQ*9KcOL`h92MU$-;B&`pf=%5fyhW(uexB1)V>EG=YB29D_w(f^Q}hfC0Aec9VScD?2?5^cxnADuBv5JNxAY8vDm3<vLBOdlN`pW&!^8hG<Ddifjx-Tj1Z
uw60WB_))UEwkTCo{%^YPJt|wsVCpQ(T3sP5McP|_GzIePsII(PrwU(gfTP;`q2<Q!3@Eip@XMwUwQl=k>HE_mBZT!`T(IQDprD^DkOy=rY4fbkH|T5UV-5$
_V?o&eOS@T(&-t}!|u-)pERV57=oH%iZ0cA|3OTAU$xad47vFq6gUsTemiIEIV*%PV~DTyp1lyK`Ol;l1MAy<KYp3DNppeI+w3n^=y2O(I1h>+0rjN(CD%^H
KXy}zB^1L;Jr6!dVsd;``5!*dFNw*?6PMl#!_T<Tu=a<bxHIYu6RW>b?;f12VCbI&G?T&))=HUTfvKWKXekIKn4qXTuo~g|F)!XT@7?}Q`pzXo1NXC&j68o(
9Pl`wz}%5=KY@epf}$URgahP<QjH2u&crd<O*Av8S+BLg>+@w0H((efQz3o-nB%e((n6My{uu5|{eM@x6#W)6V<q;Msj2pu@*ku$P=i@HBq&5Qb|FA8gxS`z
QHKD0I+BS`x~fk|%ss97Cvm2Ijxg*;RUa!AglpeT`VXJvexu#`8Y0OM^Y}T(1+6#6X+6j2M^Nzy<oWO-n1PmO`Zg=>!e<#XjAj${@_YTMCr7Tuguy)lJ3U7w
FgTxfVI0GQ8=0t%j-k~#DeQutr&9sT@S+2^u;89i8z%fG0(ZUqPqe8cm>7GA&sOpKy_^iL#CJZudZsVkV7`M*6DPSR<EC?m-v$)X-E;6)M8hxq=MabHK>Dnl
<Z<)`=k}jUX23q6*mWxYv!C*UBic#-I75z2*1N-|UoVfRrC$9podz+A&MhO~quiT6HNmi{LsNl@3PD4eCI{r6Ut1^9ndQ6s&oiYvF|Z}x*Zl?@=$kr(G;=>Q
Vj6}-oqwairWW~RCS@lfC$N)|fOk&jGu>!v?j9D$;+7Roa~HrEa~?x_jOo}ehy?=hU__){JrC~5!$S~lIrp+?>d*ED%>iMC6W87B-|aont;~ZA%s=Ncs%X^$
ViR_Kur`>;_aKxpq@_MY{qPy@NOP_rpfVQl;0i*fCML_6;8<!1DTz87M}|FztX~sT!_VE&;5?8B84g5XBDs6uFdR`dWFW#FJ?KNazpzX?yCWZzcZ2Nt8ONiO
$0QyPNl72;{_YMKW2ka*h|h?B45l)|l9b|4SbY{l<9^xqX#Udv@eK<BKRo@~(UjI%9VD=R;s;_*+7IRtrTVq!CQ4vbPu~#*4Ie9M3g|iy=amm9)T%mtNJU1P
6w+X+9<@<l*`AlaND2c9j9_RJc{W)<(Utz0U1R|hNK`cl8VH&x1M5gl;Mxwh<v{t#lNC2$U{$^;dTzto`w)IV8S?%TfAEuE)`#j$$@ZTYe~I<TaP4@2WafQ|
#tH)jVg7U`KR&$;e{COYlP_QzsM3&3F-9HD06`LZfNvKAb7B4y0^~&4HVu>C+k?FhCyCTe-p3)MplGh*`)H<*4MJjJ1Hk)^LA#R&?j?Lvz%>WJKEt@k_)JN;
-=-4*ILYNz0j>~yzT0Q&JwwhgR0ZpPpG+1EV5s?EQ{x3RAAkD0b#eUt${tAnPSrtAR>;J|o@iLByGXG^q=)>ekz)G<yUc_6#VsueZJ)g`V}zppp!P*LS0_K(
3LW_-!fVfe;m)uT5fpTbq}He_`ndkXH@z0j;iP7*6wAy{ao>*YhQMKi`MiO?gXuCEj6!A3MfqO6Qy=sN;sNuQR##IoxygJEc>0rV#ec;EhP(sJz#JBal4&MR
DtSqhyFfBRY*5T93>b0>6^bI;R0L%yN>;{&Au38EqpD&!w|6H5ur%0;YD%t0@qOAno`KwfvKStEg+w4-J`6nv+g=2e9YDZeYTtI)y<~ipc_9fqkIF~S<$$2Q
Ffke)2V{8YXBbe$Y?q8Nn%4}=A({C7|AtC2v@;CAo%1y5X9P4lm~WH3AJ^W^pQum0{%8i!S<?^f!QU_qFgm0>496@#pMdh4oU!gp$E}qh2TDJDtyKW}R&*>J
rU2e#JCBi+0~|<k7<+*Yyx4n0!}|t|;R+{95{T+g+(XRN4NoG3@q*n5X^z9J*}@bL!W_W;4NY&$f@A$(eGjOg)gCL5%h#U@k7$0d2sd;6otiu&)(_|{o@yTx
>O-`23+pl4d*Mz->A8-6eenI=;h;{&%7vK>{*(^G$vn=1`d+H{KeZgiR5~sbo5=}IaulQBr>CY(AT<*Ug8``l)yg_x2>bDrA8e+94(NG%LJ#eOh&p2E)g=r`
Oj<g7wFzuc#6Knn(?r+knkQnz^yl4n#7k=e8bI5>@ctj_e!OpAwXsdonkjR3V1uh=+jI2pc040w{jg8#1I_`q1St$V=#_`5XO!f<!8S+5SJA)4qA_A9jtVWb
x{S~E--Z=I-@;#cOBz{cye>mofLOr8DoH)NbG>j_JURV55bVwl1VJZOf^h(aDhIV$w1S8IvzosY@PPA^pqsdtOIstDG)($@uV=|WKfh1UK>Tv2^F@ECAMz2s
EX}4i*z5d4*?<}|OvM1T{pV5mNOWv!UmH%X8aqjl&$5Qdx%xHm?I^ZZe9F5A5gn#P0F$J;Udx_pR^iqwp3D&?(IznhCY4BQGX@VKKD16j0DTcT(kzgG_<pxO
U;IZDxmJ~;%GOfFw#XI*Zrd2oZ=$>(R!`b~S^EHfCO*&AQzL^zz%s8am_qh=C}e$n4g>!~b=7<}fyc}L@IqgI`Q3K2`o0I)O$iYM?K<R}ho2sYC7AOu$TD2U
y`u;rI`;k9GUf)um`WTc!Ik*;j~^dK_s7aabI%SZ&a6DL%wUO)GFUYpW8ep~V%yzg&)2WJW8<-=_SM}F!1_;$X9xXKPXi%_N%<YC9>YyF!;7?hPEqCa%k{_}
?CN`EF)1Sl+K!53{)_y7?#%64HZ>X@iL!jRqC`#M1CjjOQBp;aUyR8dRyUJC!TQ9f4);&bzyBkb{Kta^K|zT3=*Z<E<tB`o`!&epu5@@G*^8t`<d6F1v&MC1
gL=3@`kirzO4dy!F$)7v5&c=qPxFU*`gWS1sxapY*3xB;cSy+_LThD~Pa}U#BM?$yGwU32WH*O!s$ycsD-kGs5_+LGqP&TTmd}volYn{N%t9Ou^6l!3SJKmF
xTU4$(-E-)o>+f>bL~CP(TV$hzq{d~7{T~Q9rv91j(-i0ro1Ek2Ri*OtigfbD##)DX^u{`vhE3u70}h9m|0*7KrqpY`F8GVj~p4se~5K6+?&|O>E@@2-Lafv
t6*~Mfb1dp07|*?a;AaS@1E@NGMZ_ClXLAd89wAY80)uG7v+bpnhrZUGM$2cMi1t(CO93T9bI?k9yj2heW->YS)mN~>Wl-;(b(udlhV8xjzPP*ll2aw_8J^w
BryTxf^&3Wb0AX4Yvu3IZ83h7y0T|tn|#kh$b>x(g9Cmc=o0wt@$)9LIZDUPa|UDex!JaQ9?oMqGLrs)jfi8w!f!*>j(}v@vGOu_5_AazkYTcx6V%C0{GNpK
7vcH-e=)}*+Y4<isiGf72j<Qq9|7r`PI~Klig1WhPxE2H`nlp7kZtKC#t!WF@Ur=^(7srxN}wX`lcPxz6zI|>jVVD!*`xw9SYX9*Sq&Ia>3~!`KlaRr{gMAO
z<tF*GlOFtG|R0>J+c}{O;O2{Y1*H?6C2Gu{_aNFeey;S!Tnpqh$cpw7LXm7!csbtAV04-3Pn4$>Hv6XnKB=N`hU0i2mAj|i(WshFi}Q(_N@CmG#LZOWnV5X
=s<+zC+Q$~f{2p@=lG3pbVOEzGI(I-WbNb3=Kjyo_8+AD4gaxz!|?yIN8TE2u7~VYKOsmerU1fzZ{!E`9aHu6;+P-U683q0+Gu%c<`_R65#STpSP$qifIET@
6V3B3DE2~oVC%;OQEK@jSWd`I!YU>m&4N%3D3keqHyOZw!}cH7bMg<|a1)8Dspdh#3qjK}K`DjC3Gg4*dk**Y<P#)k2aXy|{jrDo4OilSGrwO}=gZ9PKQpJF
hEKdb-?MPo>zq56G~xg~NoI(k4^9GWzWjjZ2{c!)Yw<tB;CkVze}RtC>DYH(f%7&UAAk=)m=m5)f=~DSb*)5x{nLCBa{%bU!(VTPn+w`&rcLA=z87&IC+<L2
FkXR!2;euwA2=basi<g!nMq^{B730hzqz#v;9%IvuhXHTEKfF2+Ec0$*fjrz?~OskCa*6!4K~?jr1HfuQA0v`D(Ijcvo0n2!@SA7{oHlU?<NTSpTPX^bKH{B
kfHzz14HZlb^NnRX)!c9{hc4N01p7C;D|ny*RVl9`RFD8(Z50LI)TU@9&7fGFZ@5jXTTzU7DXilkM#ej{~zi6za>>t2joW7g6YC?4Zr1kh8G8)`Fxy1Qxp8%
K?XmnS>o$X9s&Jo837T63<ewZ5dR3>U@ICQ?bX5l+o6NAJ>=lQlzzw&bTq>f@7Me0bg#&?y;BxEUNWt)h-v(iW9-A+ABpQe%s3GWli!w9OIn$gSm1li%=@*P
5esIakg6i=8Y*HkEETk+P%IKKYkJ=dJ#-hI3&}JnnMM_(Vr9W)p;gfaS{Gc<&|!6>Q$VvKO97wn`eveUb2#2_?Ztr+BjorWf@p8yQhbx*cHg1Zj_!Z2ACLYY
XmNvv^N0_YNDels(2!@-3iCd@;!8k*xV+{lXVWbUc?1%nKvxHoYY=2GlepJABnjYw|6X4c9z9d^R0p#5!utk{b;yhKH?Paj$H_g}XrY?<_c}YJQTuzpRlR6F
1)pp6`s)_E_X-Am$L#DQXs=))iY4wKn(9BEQG1|NAd*T|?!Ro#%uD*X>UVnNKik}}?7Z;D5~v}|D0kq)CfIcYl~V`rhkjgW`NsLc9kn|wr_nyAaxv+$Uctrd
lOik-GITO6>~5@<6yOmL2}j?(p7B9RC!E>C<>Jv#Uzb`rPDk3)7$X9c(V6hnJ{s$(-^`~6Oe~UmYCw{v0*RP{qJ?N8qzNV<H_vq~43P`i34=tFORN(P*`cH@
f|E@_i$pZdm+!bJT41lf+0<y$N$Iw1samKUn-`DmZBU?j77-X#MS>y8)9irzsm9hEHIIf_jcsqgQQ_Eb$2?-K3O>L2s0YjZ%dz`5{vYAr{C#IU?0@DzLiFZ;
FT4MV5(<63yLx|EuH*hctLgQxr>My21;6I6_AlgmFUWlT;y*9u6e$D!#XJD@{0feLXaBwbU;O@S{h!PEe;>>I|M1SZPjAtB`1)qw>EX%8*m!UGd4F^y|B3p(
XVuT(oREP@ADP_~>LJPgpP>7`|NN8w|D($Qcpqm@d_6;1uSeQ1Bm6#^f6~%N#ngT$#OXF<p(K(^ldtsSI?nd`upx)_LDOlMpw1lxEisyiyr1ZxB*Xvsu)>v(
^<jQiqduz8F*SP#eqIIlvyD~TX2?b&Q%Cxn)t>XzFjOgp7%NIYotc~~8@ei~XcEXb{<Oxik47{>8#mAN?_1k-x4#;9X8oCB%bd&p+3w%Etk7E-hhuhBpWN$}
@Wad1xI8pNf`hpKf3<!`?6QIOEB#OK_OHif3Df&qxZ~R13a7)mhVK8^!G|t6?zr#P-L{_L|A+AXpThWU1@`%0*Tr}o52w-UC-|+qI1}>y9}Mag|F5w{{LcMW
BXHIoR=<?>{^%8tcx+MKlrwAVw_?%sv%dH8h@pm$`Msstu;%sgyv;)XOYIE=H~;#ru^Ao#zZb5ZzMk#8Dn~tf^4^^Jzm#94yIY|A`LjJvY`3Le``>h22y4Bg
cU=$2zHmt8XEyfqzf1Pm|JjDzFKz4ky}y4wFob`lDdQh01e0Ildj9V{=k;eyU3w|JU5A5p<InA%De-O(-}e2UJvGf^i1GC7%(fnv-|X#eYxUiGN6O)FyC0Ar
kRXtsqw_8=Z)w~OFSYSW{Cn~Ja;a}LUaj!`7obPRcpmmkl_(9dbZH;YLL4(XRW~R-D}f5?huok)kJtOV_#hF~pS6DN_xc4<$J#k^T@((44%g}3*m(DBydr=+
2zk4Hbfwa!hf6d7G`W}%Xr=R3myf-LQ`1QIyS#*H!lcL1tmEvD8~G(y{1aUrKs;1!4)|M!=MTmxh!1LM720PhQW<>lj;n<-2JS4I|E|}`m}?KgCBFT~G8Nec
++9z>gTF(--UGOc2D3AQztAtz*B6oG;;a-$$KIrCTTCAtDBUNg+Td~4-s`x+>lT9SBh~i2Etp>(II$VORrDJl%17pIhSGWdm12T{C`l*}G@*Rgc{_oHacJ1h
<MefKPoS|>3-R*%l?A<@(Rdz*yLG*Yz+N^~*_Fj7LeKx!(G(McDxa&T6c_uc6c3lle76Nv6ok%y1dDZ7SgIsR*&Vt=?JVyl$YXyGy}!_iHHts!*eiW<i{8-A
8I*EeoT~AN2Z;0vho2NagC3OQtBnLZ3T-mfE?I)EzHV^IP8q(zBGV(mW<Aa@C!xnldiP5S7lJo-&NW{|_5|trnF9np>=HkTaX<S~v-y7t26<5Ib=>}qT|oZF
H4xNop@L+xmLfH%T&FGy#VUx%Uw5bB_Wb*LliR<Q$nqc9LB+9eXKv!@JK!@CB}Sy7ATD7@q~ZqA(QMzHmf!PKAH;x+KVpxgB8?6Q)XU+9A6DNHK1M_(@SmSw
^ZTE#=9m1Lo7&&(xA6acbbU8FB6{{M-=}4E0*q8o8+Qwn?pPQ3kQD|2)ejv>68wl_z?8EzIrRno@Qjia`K;<FnU-b$)&)Mvk0an${RbaR^w5+l(xY)I5B&4T
Z1cCft@{+gv%A>B+hFbskFYkrBjiE<zwEBn^55+X`QCHV+ow9<^bbeXWup*c(#m;~1}h;C_iEw%v^oEIb{HrT7)2pp`a8#y{<4+gyU4>g*7TyAWi?7EGUEjv
DW(c>KhGaM<oCn4yF31_%fM2QOW}N6lT4(>VQm;{3i4>yAfW{Vwc22pi>>Bt-xh1Nk{UR8n9?*7Dk4RO+KbJs6J4(<6h;tIY}}Sa1DQwbPoJ%;Xb40P#?GpU
ds>umGR2r38Zm-_(DJ-qcVx$FgvN3^c4dzlwAT(96e+Pe>r<390T>$+8|oU^&ALgn<Y8U)!GR&5xgfF%G!s&Xeagf|G<N4Lw?&M5ERU!kp2_d#ICx=?ey(2$
8XIhfE&Ay^kVkcdPf`k8c<wtH)3jxmM)Agu!kCVEA<OTuKD{nM2c*-}pgl%!H-K@gjW8|h(?hy2dF@Qv8VsErP-6+C>Z94!M)!Ok!&IP9p+Hd5F-1TWr3paL
xj1Z^QRlo>h}-*qGJPeXTH6<_Q1_TDt|Slu-}m}-LV7Z7g<z?cTS|!%mXbr#8rBIZPAYLj5>)kEnOa??v@?+^WW(*<(lKHie`1CVJd)Pfs4QAy(J<R8DmK-$
g-uGZM5toThO}*Qj9Oz5sg{-s!7#LyOHz?>Np;qesfv!y>ZzwN+QRD$nUQtLbZs*hsY(R{TFfdcjSAOl)?C`swXGamWu|pBS~ygq7SfwjLgG_EYgr0f0~O6h
RyxqBVhA)eOwriG((!avU9s5>MN}0{*~vvyMFnl3h@fb=DV#DW*32|dJmIZTl`AN4i;WbnyG2!1Qd?~cTG}(KW}-@pn4;S?H8BxI6+2+Y?YiT;gCFv*Nlj4F
w9v6MMM_f8QA9yaAxljJNf6M5MG(_TOH_eP3Q!b<B`HYIghfzNQqoerMAA}H(o)4mf2PC*B?LiH4Fx4oQ&ljO&=iyiQmquUG*uG;63{e-Cb6UiD@jEZ($x_x
Qxs8Dgh&-#DWRg0C5Q-$3J{>vK!;r~MJv(`6;%WkMMRB76;%^a6%$hsQAAZq6B33@%|R70PcB=CF(?$HK+>8797+@-6eCC>N(n$xC}<VZML?>=g&?7z9rO2o
JY<4gyAExc$d?QjM_(lIQ{djO`(y-3C_ev`S-RiUfk=t)gR%wv5_N$zjUdFQt^ji&=3Jhy?8u)fb>)Ce+Rl=XWT2e;umMSqIsbv5>mSLw_O~y+q|K@N>!*qU
pakkr00-1SBsl^-F8hbyjxcFGu=9ZIs70Uv>D`{wWyQ{XWNoPB=lDJAU!u|1!)}>%7DNzJjN71HZ<Jqkkp)Y^E(Ic&FscXjzqitTd7|IH__z9bd-$*bCty+I
BAt72<qZb0n8t9RmyQGThqp{TFJc$5PU-k+_uVJ0r~Sz`nfAGqSr2E|$abBzjO_o|oi48UvFBMK)64$!4Y28ugi)>6_Yf>#k5yDc5A9n6zK59pQSXC^Y93M*
)9RNcpUn~)O7(O5ZP(_m`ouMTb6Bqo82`bIhtnr!K``vXset<Jb0F19m`AZ2aX#8voHlWc&4l~i_f-UZ{^AMz0R!(N^m*rH=*{7VhuxS2xd4A(f3fF8ubSW$
ClK@g-Evo+9YC^cid$#(>#V8@7o3Bbi-tT7(;iLl3xQ}0sDz<->JgzWp=VfKt?diF?i4`NR0#rX-*wRpBSi=ffPZ=$!px9AQ>eHw3T0FaNIe&lq`7!dD=A_a
lLQErb|yg$8W@FTwh#Z@51PYF*K`sb1yK%WSQn_Pd0<0YHPIdSVAooES;7ges<6OAn-WG2okQ3vjX-g1u*#!}5xg57O_EL_5JV0mPMD}fT(}`5lVo#Z1K|o7
vEddL?+X?I*n!opW;HDu8X*hD%qj<*am&OrzHvCa3nx{msHEvMfy<8gF5<-wryJn>e9s_OMVhSxsr;x_3SE^5%_QRsOgbdal-j%W882xhfVHWfAsZzx3IQ;x
44T#wsRb#Jl(sD-5+R|0!0lHJizH(4Zs0Im2dBCk4Iu@bqj<2IG#FSxbU~}k<Pd|hhVkz}w`730p6``)Vuz}W4Ux#?D0h6J2Q@WDD?}_*pGg3AZp5gmPWu)_
YO0`Rq5HzmVc0V%oLi3wf^mAv9`5&z%^28i(kXB#;Z42tE30o~CUvg!UK5Po*doraQ;je*>Nw?+#OebPtnSdsgaTR!*1=?s#bW>`gL)J)&93-4o#QO$Yn}8^
>C-lMyAaA3kaOvTjz|C?&*$Cy4_}w9kKgOh?Dlfb=5T#C4kyR{h@tTOzwhVzKiB2(|JNK;1Lk`Z>Gc}_W-rob^&tp*_(2+ET`y2Q*zWRvDX3@u9wzJi<nk>e
QPVnUrO4zl-~!bDy_y(bm>T`xG5Md!008!)Z++k&DE^Q+KL14`oTU@pL9V|o8WWZMGEVxR+1Q~JI&C<<td67)&P{#1l{E-JJ<{^*P1z+!S{JPx%Q!8ixS_Q+
-`T#=<Ioheb>_-cbY$s5!WjxdVhuwR0N#v%CLu#GlxB|xPn|$>l9M`N1cDvA{;UTGPn@aBR1`mGh9|uaQ#bC(4^*5r=XMHm!DgxP%_4@f!wu4Hg-CBH*7GDQ
!cVD(I9<>u&9K$e!%)*9SReM~1I>nz?#G6UCOy&zOoky`Oy4*Gj3r4ctpHEB*j6LgVx%V|K2Dlg96y<aF+@^VkSa;WGp;=O9pU8!J_!mkr9nyL{Oto0e12X(
vja)!f>XcoQRS5g^0qIwG#rQU=?+C=&hZs+Tyzw^88={iuTm@}f3m`^O|<6%m>YjF|9}11VoeHt&k*jsF!FC*tVTU5PlhzsD`gq2FfOXrA&L*^HD$Dx&RDQD
<D5?}^qKGD2~Wc``Io=?VdFZL>S)70nc6-pB%Vysp=Y-4)`>7r?qJa3Li`^_z&r_|JY-x-IH^tH0}_V|zG*wmEh;qhFM7vMMv6@diA_VWVx)A11yQOTYy}3W
+Xqh*#8T-oP?e&Qi$<!br40=<x2>u}q;#T)G?fACx!zXw)MW#{Gv$jQqNpz)pGXo$1lU{Ann>YxH><9atUZJUBPBK{6LJ;Sk)iv{HO-Y+)HR|Z437GZ*9MP%
v=}^?F!tT}be1OF$<3Y?lob>E$a)J>yTm1|#y3##rNx;`74>E}HIZ?wd?$O(bZASdVx<$f&7DMM^>zy@&kZzk$_bn$nO}2^07Aj|8fDd|e{9n<Uf4x3(q5%6
7lvWV7TanzxYi@(YFerbn$|9ucKGjH*Nz}^{jp&Od4+=$NA>j}v!sSaagI!A!hxd3F7$wc&?Eu}nsiM7%_!f#kgi0K>C`@U^Q!}=;m;WYu{$mD?S3zlJSg~i
d^k{66hUC*f!8?<Of%Sk3qch#Mf~sh#1cu)hc-bSUs9O?iSl-pWLt3etmd|RjrDag$VFw2o{WQ6WIimZEZ3>;sPGn>1a7J@M%ZU7sILAD1`LgX7t*<MzA(<W
3#TH)cY}B12>ai8(?gGEQiOZ>yzcZV|FK-!+%YB;`02c`{UA_7NV`zk7Tyurh=qD>)NwhBnhF$(r;EXGN1Legws(lMD%&99l`VjwFH+j8qbIb>C4jojCCW}z
2tq~^b#Ac(sbCUFAVvR3?Q(nh^3LjdTNm-UL6D6kVAENDt(BaMRpcnkR;l_|zNTX8nv?MVT6g?=aijhCb~_G%9CHuRtT=Y&+WFegi?3hLCzKhqskHYzj(2gG
cVZ=6{9J%qL%;f#x0wf)7$iQF;8e|mv43umCkRKPIS`n33=l?<q(DtspQ@m>tp^FlvWe({Ulyz?EYpoDqK5d^D+Tj!f22Vjb+t{I_y*bdS%~d#TZO5SqEsm{
#|`hajf2rKmA!94ti)ur9q~jIureuCRm4~_)@F=Zg2A|J%KxJ+irG~d{2Mv?Vsd20m^piuoHl_V(v^Iul32ZKo&yKYD(Kl5^Y>TpwYxAH>H+;7!TD<b`@cjX
AY+a@ZezFtAjOU%vVCN=<*-`l8*66B`O9OP42(j3jM-L~$_N!-PJd#gMOZx+8CdwtSLgEMy=Hc{Rg?-wTMVBTYl6Knwij*v>(}a;el57CC6fApTt>Ht7xaW+
Q5cSvvG&YMvn~j4X&oj1W9(RaU*7tELF5DOhruRzc*%W`q9f|j(!TWL=Vtdq>dVFWZkx7rkn%m0hv~dM+6n_Brz{T7ZUEmAx~OZ{0plwBipCLhBhCRc2nA~e
2<aioQIxqa2xvZ0h$@DREF?uILL5Pxe)|VvFLZDoRu3%bgRBbn+rP^baD9b7jn%N;cvunT%sKPu7C{u8X}><=M~q>n5Tg*JK6?{5NE|laN@v$W4)-SW4j1*M
nA!r!Ai^3cP_Mxtv0ws#D#@&RxL+5Y8ojta8uI&S+|J;M4p$9+in{`jzl1Q>3gLc`U3Ga9KtDSqskB{3#*RscIhg)ghYURY?wEX8uJoEzSWIPV7q?;dC$8p&
*L?qnSs%OjZ%@B|kK#smtY|xRz@|y6=3-?O(+UI^tE|JKfeepj9x$hxY4a*rkZ2Ihvh}yYgcwngYZf+8J;cc(A=E@qW$)VqS8STZG5i)Rt{2upg7P~Nj7{fQ
RLO}bIiDZ>9AY{K<=6jvqVv9_Bo7*oPxUa=|LTw(A@af>D15zge$sfLR7!1AAti(cYAzNzv@Rlf2ACVG%XMj8;YM)>WTAQzfoP878k=B0t%`O+1bxWl!0-D=
kL_q#q-q+&&rohvp38^l^l<9%Tf%D!x6QK-hr93H1)tuWZqrq7>ct;Z<0H6-DNkloXw_@sG$<$*G(#cuwV#-8XHTVrVBsE$C*%0zhW))r3l4+Xb?l*JidHkD
A;U!B)NZRw`WTXobeT&UaJW%}zRDfP(O6LO%)q^;qofw%=#2IjWe%<nOYgQI$xtfptUQ(+f=(bSbtfP7#Ny~X5C_;oUlJ(R_}9yOb{ZO%TxKV|Dqys_A<|L&
yq@;=G5z}Y%`&7ah*UdKNVvrhWYbU#K=73$;XkJfIO6&}eK_hazV1#C%4m2tBl=DH(Cvi@Ldy*xQ9)jWs^bAqgIO^?{mZZ4WG82x**o{+%-F)nME=QEk_#1A
ciscn_qB+EJqE)hjcM+0e?z{s+Syu*Jo2iiR3%}iLW+}%)=N1}i8X7Y{#IPAl;YmZq;+Z_wH8jBg4n+nnSH6-HEiDw^TRk!8qRY+XA*|WC40HE=l6U)+;o%A
s$7)%KA)xv&&-eH?3Q=xGDsp&(oUyPN-)EUY-h3?d*6O=;eIJm6Wvae!bQ<pQIoZ?@5X0OrU7Q?V|R8ngKKU%wK--Tgerb0XVlTO=H2p@-n!YN&s65GOL?Lo
4IKJ6GkivV>t?iUZ*hPDl}p-QR6juSx`c;|$7fl`vg|z!9|J>T@jKd<J(cfT_!-+bxg2h}A-VLauVmygChdBuYq#AadF;`#SI%<T6E9?{Z|}JDe%QCeqCQfS
sm`!3-|^I~r8!p7J`x&lWv57`$sVTVrER^Hk+2va$K4a9MG{p8J9U1q#Da6Wsk_<V#N4KJU9STxRPtF5lB!O$#=n4OeT3E|hiEQ{Q@>0<!Rd^wAVbAgJ){B(
48!p31+5I-^c!!KH0!U&DF*ZcS3ImG?y0(^@LT^DNe9+&e-8EQTO7K!kOybB8ssvatF$xaW+XI+<)ueh!63E}!sC0D_v_c~Fo-sp(n@z|17^r>&Hc^#(u=j~
39xk?tz9ndtb&AKt*uHZH<s)f#hBk%4k@LUo6XsXPl=9;h;UgIzuPd&Y@T6C8c?Ki2xD{TciLO_Y1*R5u%~3k9P8ei!0+Q;6G9vLW<+f+B~_T%f<x|0r2D&f
mhBx#C)L>XrzJXq#h>3m;bS?IwP;WjGc2MQj&q!L!wxhX*0O#{DYlCk==F0ZlB<YVch9B<_XD=-pSAeqdsuTGS+-{C{Vdm3DWKS#+mO>C%$`huprLd<CEYo~
tMR6XPP5&uU%NY(fZG;Kv^-_bFWK_ctUEMSF6oTKmw9kb%VAV;3iQ<0va;m{Gx4bRahy1qJT)E@Gt4c9YS-WHx#v;*@{_sShQBf)433R>YqB95^t56K&?3a1
^I_Ve%Yp$Yq=GJdwtfmwj%j#My$V2*_I4pt+b->WC}YJ9Wy&5kNF6YpnIzi-NH3E=11y_+cC%Pol`)ptjGT;ulw)m*+d&kyU{!xVtFbv>#4!VG7ffFXQ3cfz
DEit0!C(oLm&u}fP@@%OPWRrKq`Z7D4vzG_?EX(WzKhQq(YCTaR#87wDs#v0)qM9aMIUReP}jnk!|Iw`DJ`oA_O<d=?U*dY7@%9cv*gJ7<lcgc)8S8!cyLq6
`8{{DV%tSK5u;69J<h!B?BLGKD8sijKMQ>l&TK0YQ>o4&^ZDKR?)N^whZxU?Yr;PYZVBV=_R46crLx;@QsL#v`<Gt`1P`=<(<|~~A~|q*&z2ECw<~aJhk(>s
1YvS_r!Su-z)>|%dR^8v3d?+FS@7i7$Bs3oHH*d;vQ{1(LMbAc6tqC9^pc{zt|T;&(mU^j;nIEll*Ca%L$8Ny6A(0qW?d4<Xg*Ko?*RjpJ&J-sa<yWMJ=Qz<
MA-obT6{aaG4!<Kf`-^|n>X&~Q#mUJBC=Wsa?%e3EEPw$N#Et$$6R<GVb@?Yf}&k;O9?LN_02a{me|~jokD|yi@cn|qLda@M<IUo&alI$96|HzI`3rf=1*2k
Nyi@@@`jGoQ}>C7OdT^`nrX{?<ixlo4?{}*sZ-hZ;S@9#hYhxM?SACi0{fo`3qM4iDokPK(}IOg$YLKv4ktw*X)$f`Vg53I{CR-vO?CYkke~g3Lk1osMbw)@
{^EqWFr=XN+L%0Zr$@OZ72f@VA0&j_K0aSw@Wj%vHA<tv_AVYhTfte9#XV)2IDr08%38<f-j-2%ZJGSIb=d7e%mP&bNRl48G?UAGV{STfAUOyE5)5;jaRcnV
p}}D^xP~E!5L|#9qjT2|lbEo?F)X$t@pZ|+-l52~p|E~iDJikRN(6qwF|xT!8{uw1?f+<D1y9g{ayBV~OiG9Su);*{!(tSG#6jw#kiYiCAcBfgl~aR{VuixD
m4&w&onK~hf{6;KzOcdG%*U|-jDO8<`c~QIT^_jYtfk_K0)-#`8l_=^#HeF}SxEu9j%XN=LJUCH{m=Vk-?!0&Y<9v!u9h`nn*Iq;*Bip?tT*jyXm?p>Y`yhz
0t`@*nX>57{RsmQpPZ1KTu#)cQ@iv|j_OJ;%cY*v<lD#YVZm!+SM%KPzyv~oe_=(dHx&AVnjO8ls45QcS#L;8KV<WRpGvwvmQy{Vpd%H9$S$5s^%%dz@td;T
0rEf2`q=dR(w4iA612s#ucu_}qpdp`SY%%}R<ZmYM)A8VDt|sd9o$=M0&>x*W0Q8Of1w=s!){JhhM9vCC2pacmIcGVOGoq473XMo7c_$jO#d&}ng(EFX=u45
g5QL&VnHCm-#rHJBkMFn3m#6q6#}>_PiVSoZ8>Tw?|F3aer=fi6F;V!XJqj5oz98j*SI_4q4+x1-FTO8_<05z<)PwGgi~h<ntE?*Da5-<%xWrenV#3U`8_M!
iZ+T~%70Ewd);-R<9Kb)OSHXHXn)0?&Y(RiZESR0!fmBuJV;`g2f)zl+Ycv2O76K@+wEhoXU446dH>Uoo71Ra_$!vh0zl}3wT7_f_SNA18gtK<0aIP=5oJtb
sP^lRoo8onll8gNZKQZ{CNz3u*$j{1Z0tst&O_{|7fXx<dmwm8JPD<oT}8}-KJ#i)Dq4%uSTG)k1uF92#Ef_@Oj5Ti=tC^+X|^o_3SOQbw$qP<1PB5FArJ&$
0t_4Y4+00rQJlm0*e|sffi*tppCXhA28fn&&Gs%paJ*BKv%Fvz+VuP^b9p~)CtxLldDoh%pf5CubU(e&h031G09>HzekX3rp1zRE`p4@S<HV2Bb?;wN!c`GT
Br2+_6S|Lie{Ri3)Tw)Alj}bVh{C>=Zd{^DKbgb+d(Fjv*IiFPxb2Jt4K+cw*$9Bm{*f%U@_zlx-C0nr)YkdBi~TN3Yo^T&eA3})>m0}x_4mHNZ<c(wpJC+g
sVq?q6jf1G6$JxJL-GM_ltq@*R@xS}u}HBQ7%GZMgF&GFxD^vhsqqwm%zkf^_xW#R0RnrExPk87K_yo1>~umY{RP#Tsf_$JN6PwT4})3CVt?fCwcvX`iP9e(
&g;#uZMBrvj%#-OZ|L{kE%t?btWae|ss<b}Fr^1m2ts`h31I9P{YUkE{V*#V8cPtG1Tc60sEm*xw5a@+0brRsNF_wHw(aAO7(g#geGGr*KVw?Ng3%r^{oErg
^?CG_#5w3nw779)#dklqio-beTOgt6jW&dg8JGGoC}iKG0nrEpKz_KXo(6&+-x?m3FNpg;4Lf>+#f7H8V$`w;9ownW8+s?7i$`^d7J+VxG6?BWXmbOm;Y49V
w=m<O7d>kmJYktR%eukoZfx>a+2Gi~y=ymXLv{K!0CplQqW2y|btCBZl*+>nOPlvtA+s*_sOsuXODg5&wkDA#_fK#-&FsMDIE>xje|6Cz0y%5H1byVcI}&@z
DQcIbW-$$Qj7W+29*9NaJGwHJcgEg)7MVznEat)Nv`G;LI4*aU!H*TD5D`6(XqO*2>R{f?$*$A-DrJ7FXQXuL<0)wAi92wBe#8Mj|3A0$Fv2Nc<7Q_gL@wx`
KtDkVR~8UDUASll%7P&nbo#B*A-wC^-v3d77D^?1)ec*pSXpn|hnS08;Z&+<Z1Iv3Af64u%k{iqZ$q9C8LcfJ<JAtsjbT(D0zr}vSIcLO0cViRs$n699ZRG!
^z1X-p-@i2zlHwkjLy21CX-L?q@Tm5j%~&<m*0XN_4)mCdF@vy3!oLK3KLs{@&mF4zW-00NZ;ba#ZBm*UBF9%Ws#cB>>E6h{X}qA?Ax!wKg)iH@*3xl5<3vY
9=)ya{Cp;hijv{rl4yle6$~q}g$wUh1=hem-k<cPy(%WGz(FY440E=Q6Pj#{hZK^`T%b@~g+5*&pSL5S7R!3tyg_vP&3)@9C(oT>unVh*09fT!fuINgItyiC
@!I<S|FUzpxm(~1n?ED;?F84xICb)iyWx2kD?Km&v-!g2?6~?hx{Zgw;r+A!PybZE0C(yq@AtON)2rX=A0Q|=@;!aa<Mj{82z*=I2(QcCfzz_7zVr(6SOL@3
k+=h**n;6|ou1G)xP;so?0ylP=Q8Ro-&{n)30;VjAcOX9DpdYPMN#_qa56~htAWD`1m5i`?Zp_X;Y7a+L&EGM3FlbtIB+SoVHFK^5($meJ(c{Hqig@f_spT|
WjuHJ;;-EBJ-vF82$G0<THcD0GOWQ-zZKh<k#5q32X<@tee>?|i%C5%;IO_g-H<!tDj>2oF@&&RI*Tk!uqy$6f?zw=%(~h&dwZX3j4UZWQ<p6$knbwY3nJ&c
AKQw@#Ur}oVmqFU%9wy~^G#61L8U{dSUOYFIfG?kdc@0#A@70RO)d5|^Y~rtSk|W9!V$pSH=X)>1J4G`HaRxakQ+9}TxRrNMp!EzJT;m9p5G5IUX5(CV`Jb_
dsye+`QO-n!=bmILL2p{e?ih1{|;=xDdl_h@MyF8Jlvqcxfg+bFo%Y0H^JaCWpaOJB<B9czqfw&((|XK=tfB*&uh2*ZH~Gl-G6Q#6-NPnJY$mVeVnRyT@&m5
s@c5wK!Sw+)lB2Jo4;?1WS@p1^M?d_<bx0keR9rMw#!fRI&~oXeT?T(%X`h<7<5_s^4;sp+OKi&R=&^zv*z}3*Ta<_13rFr;tmAp?$(b5_j|+c#Y_9|oX^id
bJ<}$)_Sg3ldK<Rx^(z+S(d=tFT%KSIC+jAW{&~!XB7lz8|^)S*ck;jl|wT>;rzVy0Zmx9owgKYQ7Ncl_T6=56!><6Ac8^*Ciw8R%ifrHr~7_iXWRM0vnxkW
+z+5t<CKrM0ng_66kwqDxEvp151tQnh9upPQ_m^42-Eps#~dbSQO}5QHWH4+PuCCaU!Xrx|1OtK9WZVEKcD-*`Y=-K`#5;a5l;5Dzdf8PI^DxJb6WqF|MZ`@
Lvw4Rh*)4x5_PW~IdQJ!?wSuD+7q#;tNsU%uD|S4b=>IWVXZ3nI4EMG_ewDTgonIy4-Jg+owEN={-wI%|92e!3sdAr`}2b;s{hXWjXldvCh#4K<hFc6P|U*7
d?MG~3R2oAG50^+lv$9!{uogYx_cScffKl8vfrI7@8>fooaoF1L_^i>WUR_b6;)RoZLMwWasP!{!*fA&nX%Jsqp=R=Yc2lb)R`>&S?`i;<BfbTBCJ&t8);8@
YPYd2S?V`O+f3p5FVDbj`wfCn@E>GN{lj>G@HPWy##~A6I3{JSOJLEo_;N6Nl1=Yr>KW7RtM2>@1BBrXyu#I<?|jj%KKA{!*=SZLxb!`F<#>?_Czqk^*i(D#
R<UF7qwX3sHKn>Y4~fY*;dw0-dK=yn)e#rSmdC~O?tNzTeZfA%zqoqif%95tjrxt_PTEql<r$4-OUO-Te6ttad(7q3QB{3QOy^)4(yuT*`GxshQOPYx^BdfY
^X6duhN-kagp~z))7+t;8YK*>nq}@RYUyLoOu6j*JnxPl)d$`9FWv$_a6i>=28}d-kBotasKRo{a0qFTih}`ffBUN6Q&NmCRQ&-(5~#!k5Q9nm&^gX@{HO+F
0*~)ZI|TLY2lr1iujSBL&X)t<DjbwQ(ZwaIBV?=;y8a*AqrXG@BcW%g6SJDSX3LBb#MqM=rm2`3V02ods~kVYVdQz7%T})+q5h#}x<M-$__^d9r0$LTI8;Un
X^NBTf*~=4hK8^q_Xr!D9d+ABjJ)-8_6)uaSqyfcLWix^QE0Fkj8|&5z`^s`%42OkF&Mob(oVjy>@g>U$T3z><iXcK)ssQjP}Bo+zxx2_fyCV;4fvS>C>Oyn
9s{UFov%_i%769+zz^UAFaT&B47!Jg`WuPXH%&cd>Z*&!xa@l3sxV^ZBu=k6UeOC35^0hL-MMn}*Z=YBy}H@G=fw5x+Q$&NKKy^O8}&9#FL9Sk%U5307*ix-
=1EjS6M=%}TLGsW1=4(5KGQSaaB6KyjjRPe^Jn1vX=C=EILAhb=}!OZ^y|_OPw(O!n~`IYvD7im>`ovV9ZxpX!0t0TSJeE9Vad<D)5+kS=W3gPe0dxxNref(
%U{eu7Xx%Kok1L<XO#lL1}Gv~28IG?VK8l>B-KSxf05fETRkf5WBfQEe9uJSw{$f%JIQJ;sa0bMVtAfD9MjqdFSOKWGWIO&%xXRkffX|bKH;(?J^}cK%=k!i
w=C7|Pp3gOv6LcwX_Mym1zS6&HQs~g+~z1E?n@IgM$e&|2*v?&n>+}74$$)y9dzPl#!3M_L)QK-k(0->A__CgmZrF%Xw{7o&>bfRpofNHq{`Vm!|s~&p6|Ch
o}DTznfD#-`d?1Q_r11eQw9)OB&h}8V<;##VpzM!g2OOaUU}{XklV9Px0*2pg=E!~Sc)(*;gc^HD#OZ!)4i_Jw~kOiL=<7>4H{Fnd7HC|#P#X()9BiKBWZKC
afXye+}8=U@Rgnz23SsG+sixazUHQ>muAjE#H&a_DicN?r=N*N+dPV*_v??;@F#bdX1S*)u_a^xXRogZW3HyOV$R5i-V~|AR!k{C^*EwTtqhkvzVs~RI8fl5
Qzo-uhGxz^AO4PW#t9I6qdei*WN^OXeq+?+=3O1_A(<}+{6_bqUoWO5z?l)Gl%iD^WUsf*dmjRme4f+*;&tq>W!3A<JjV$H^>{j#;cg_5nL&9WYC(8O55Epf
DG`Gg!EN-X0@ntqG(!mrE$E@PBjBtB9C-ke1;FS)_NSq`>vYzn!RO&EH+hp}=E0$x2vdx2C*!?k)dH5qj8r5=K}UcJ9Ge3E2~IO9FTm03`lCtUCvS;Nhq_2x
JN^E@Ts>#pCEz^|TrhkazBQ!}X*Uv^f-eUXQwgS3lBUqem?fMY%5NVdWH<>oU6aW-H+7c*35a4^a8H#mCeJ|_lkW2GOKIb&dOqy$08BbL<{p}!XFHN^*->4q
QUy|hF3kGfatx4{->b`zaA_hAJFG!dRgGc|3~twXDe7qZ+)OoN5bq^}C^EqTDgaPkrGpdJb~_bDQzM2<I1Hm<!S3d5j09MA4Gh@UCA3H3kJ^fG{Y~Qc1K*f+
mscXKilq1$JDit5W<$@(^}M$B$>Yp>$0S)$z0$iwICR+8Ap|bR5)Hu(eO`zz?oD`%EK-o|8O-cu!|&jliJU@-3?SltcsW&BsB0ji(ta%U0MJuY*VIn6<NcG9
J{KlrrI<n01NC~?YAI64q!u1LRs$!%hr?f>%LC)o`Uh^iIF2du!S2c)c`y|ZKfh4o(?k!a(ZIod((z1$o^pO$!pIztFrSL@d7SWNJ>3T)V@gptzh9+t8Zu33
hex~w-xun0sG6jw+Gs+V2Y)x_MOV9KfvmLj54S#Za#+tJ*+B#n2l3|#{s${^h?}|vLx#n+U{I$ih%`Yt9zugg#SVbM!+^{q5E!gPMiWJ%nqgB3a-2_uvS-Y-
f_;E23EaFyegi7JMn;22RuhMkbTs%I?VnefyOYuy9}SC%fWYMD`bVZ*Ie4GvhK^yrj{^FUr@-L&A5VF+<>IBH@E!=rk~$1|OJ*8=Pm$cwo0Ls*nsoyU3HPb3
2gVvA7+IByKWEeEf^4#kZ7|6cM+~ov)T7meHzzuoaCFaJnv$Fjq)=pw2kvy@Y_$Q1qHj}aoQ96vMNFEevH0CG>uw8cODtL1LxRDRcPt&9q(Ot`XdI7Op|Z20
nDc2b+998<&tSYPN756C12G_MZ<z{Dd+l}ZDX5O2vxK4|*bURd?AN#BrgH0^5qxp~#yFZ5oNPU-#O*o>tJQppIEE5fz0c~cS$re+Mu*6+CYNH)fZI0KP(rxt
yqS|}oUuL$u%Nlv&3GCV)i}^97f}Cf**G34ESI!T%q*nn<_C~Z1|3^ir&Ha}ui<@tzdh@yoKUbsD0cMj8El8<ciQIY3%|6;ell+S4<h9E4^PhpR1kYLF3odv
dV{9izLECbnK1ZUL6~^Y;UTAXpVOnpG&o^O+g!PJhlD!G>aiO={jz((MMX*1S&<P8>VbkyDiG&)^m}TA>66DLKP2~R^Oq1o#FMj@#y}mO5wwMopThj!^0aGb
WGp}l#K>2<UA9nIVt&k%rgY6^-+SXl?uSf1C~1U}f)DAkh&cNdgP)mTqy-~;wclf17EF+<Mudms+jIwqL=UdxCis9sk=wKMa?0JdcsyM?4ZMGahS}ZWyar_a
J@ra~jQU=~%ktTEN{p_v^GwxRi}HMvUoSqi1$kutqs;!U#9!pKc{sAmAZ8*gMvP@jDyUTiDF~lY0T|oCKyPK^Tv6`+9ve}wZ+?w$O)sZwd2t*X#rFTQ!azz@
K{VdK=e>WPZ&0n|UDea5pYDEM6FLg`d@pF~wh&P$eMWm8E@09BdCL?GcwY-km7gb}ov~jJUNGZ-YOuwc_zKDv-Ceu?)9tu;JFwsqe50WZdr)0{kUd~-(pY@{
8lTsrX0Noc^p6Rv{26_1|B-(j_Wa(xQ)nOQ<HLyh@1w5$y}FZQb$@fZp57O*&*$`S9cy3htZguTwL5e5YVmgJxCgIP0_7j%YS(Z2AEPgZW$)g5(&M7gWxFkc
C%}SJ^ORBo4hlVgL?)d8Q0t*C-=1A5>eEem1bI1-Q^|Z;ZIuJaO3ba2pEijo&^q%tLl%aO4y&12=0N|(`qdv=Kjt-LOH{o={XmFx%tVnFNtu~qiQgT>Q4=sx
N_(B=G3yD7)P^FO()|{F+#Sh4ZI|m}8th9LYEi|YB5znVGuX)aoTt1l2J9M0f|-0aWGMKt2=VjH2|gt-QXzm`O6?+YBaXQBkmE$KBIpq!L|=Vd6W2&kfL^c%
mXYw0<=zl-g9LycL&OCjALtMp$fl%dNVF!fCM2SP(k3V%Iut1rNkh<{;noLHfi-|MvnZNrr7%npP(wtO6%x?}LQp~2bTpMiAL#wz`qR_^28N}87ZE^}LSfke
pn?P5$}akG|IrwI3@6oXf-zMEIk3J~hz$RHU;#vWdlaiMR}_L$g+Cw|aiV`9KbI=`R)~&{*pdVR)YMcxqr_)KdNeAepIFrXxQMBmttq6>`H#~Sm5?^b@m49E
QfY_wGHdtHtO+)78Idv;|AG13AU4^Y)&}B&hoEK^a#{xnhxp8;Y($GV<P%k)$x2L?v63_-9LOgab(PawT<IhuP<o#LJqTbt3<>QMD#9H4G#bfugTyl7#Ks$e
u-t`!Ny`B2rqHR>6SRZh-+}kep>!cOAN|2Fo&;MS)Ym`^NZ^hZ<JM7pU}zMe2m8ogk?1L;OiqAlKtG^E`(P+4foP?O1wCW`rno~BloAMih#DvQ5fZdWQ+off
0P&olK}3{7P$dfi$m*S=+!;^ugJiA10Nb~R@4~YL#SoB#Aqsb(c6*^eWC&tXmLU?6XjAEFMv@{SULk1^prxTlK)L}m3TRM&`zX>dq8b%SKz*E#UqMi@AVkaR
l=4^oYM?2&a6uESfa(OQWl2XKCkF!`+N1f(Ao$PRVEeq#54<<(W??BSFa#iXNGJqGzfvaN5!bI_kl`VuhGZ!djsmL^acHKS1O<WG2#Hyw?92~OgooHgk-vqB
CEE}?ImDWoD8T`*9m^r%kVZi0u(L@jNPv|^PW%5~HRGQ?QCLwAz@MLsC&iZ8J=V|mp^3;eM#GSm46G{%%g?wJ;?hGP-*eLS%EPHjTA@vQ30_|NxsWizAxZ@p
BiW2n`<ZLV^i|B_A<R>oYF@WmEZO4-uI%yqP5Z@<B$5J}8_XK5mqQgSOG8Lhq!egeMNPDu8Bb>eA>%|*EK3nnK|&qIL$-YQDF0y~L4K|NX+5|836TT+Wd-C&
7X(a1#32<h1rX4_zRc44oDk9!)kpO03y6s{p5nS5lrt}r@d4omVLWF?2^-OazXALN5BI>7h|q#k69Cgd0Rj}EOhHi)QB@37g+uu$hx}%if%7=OSD2nWuy5o|
<+)I<GAOdNMDioa{2`J^vWwskqu?UJq$Zz@y3<7z7bu{cfI9L%z4-+~xcj$+h#!yn<W#h^vMd!3m#*dw=oicengG**(qI-J_xLl?-5dySL3AfWN~RJ=O$#Gh
k-;YsSk5uqeI+#z$ZQ30HnjYq>X<`1pf>rY5bQ9=4?SmnjqSq@crNOSC_RAkkv;SOk_UkHKuN~H|FI%V1i?qY?7lxN_G#jD@i~qjzZBo~4E`NSe=2b4(Dch-
z_XiCkX}-03~M1q3O~2^#OcTjrt4Ekkr{`FxaJtWFlr~RiKI%<vI<j-sY#PCcOnm_6u;fMpyP;;BiTZaQRR{36;x1Da^LmI_+6e|nFrl3bUa@9^70&eNzVP_
zb-E<c4)CCk{CzR`?5Yv4_{jpds!xueJ7H6M@>w}&nv7nWHg6Mvj!l@eS&ww0YVUv3&A--uYNxm)7rl1S{Ra&f`AG^DM*rmP@q_m8b|~PmMN-eMv*90A{6xi
9}P#bI&oAJ*$9L}L@EVT$i+%2GOPQ~;GlP?mGuGn<8hANSNEPiM>Kf#g6&w;0kx`;pjvLrrXpgf$92j<2ZwJ9aOv%Lf!bNA4Yo8CYPGVFK_q!6UU+da-eBdU
fn_S$Gi`$q<O)-xpn4UmUVze_ur#!ULQ&)<s9Hs+={DMsD58S%8ZR)Wib9cE9X)nUO2k%k3M7V&Enp;Ov|?&1qh!I*bcd3rM2y0i3&~I*0$mgo3|nF-BB`b%
DPW|=+S<;tRYf!@5ksKFMASqOR1{FbLIo&IAwy$gF^o*YO9Dchl3Wx!MID##pVk@G4d$jIWMxu>8Ic%SmS!Q4p(rQ{B#Mccs;VkNh#-O{DIut0keERsgn%KI
6o^6~XoyH55+F&F>#oCrgD>HgG(uSGflVApeq|hZWUd4B%B3MPJ<DX`;m)9Il7O2x%Vr^<HiXL94!U-*X8OaE<_CQs?Da|J80$v;|L)D{{bEYxr!?oTjT`;n
vMd&Ohn)E^kr7min2<+p&Ilj<NEww+oDZ^BXlP7Av;uL2a}=voBdiGNP(4UILW<}(JMZD?{vW{LJ2t=z&jR?Vk$moQ==*A<<fg_Tp^7FVWD02rY9dCOqGkmA
v4(@m>Shr+0;hr0-~u^}kKGDMG<qF8*jp`9r%-~(Zhqg`{=&Hw4heXaMC+$5G$L|olPnaJl#oJIt<$3Z&E?bNx}fj)84gLC^~Fc53-X_=j^kajnn3zVhDguX
U9?B$1rV!Be}FVU6W<LFuahV<ei6tT0RYf;=M6Gc{_bx;lg6f*=^RtM@AEt%#q>TOfQy4%AM3Jv6y*|15l7~*#K|;;Kf7Z{=&7JQ3BinFnFG>KUtn{Dikb~j
qEiqg*nl)m0K_xIuyy_5i0XUJ2aZm^yQ+!fDQWE=)@Z#u#pH)}5u`|!7KCk%>rvOe6UYyw@ehN*55j_w>b7v_RH1)~EgiWMX*X_|RN76zCIU^A)katLFx65d
EUHCF6bMjI8pePD(opps?}1<kC+6KS5!XLyp@xV((rMK*iiZos+c_hP?I0Qu=pFlTXabZ%fDh9MVo!4WgmekPHB{R=jy0iWUx@o6h$fM>N-!A&4yB#&BMl6o
(oj-^&;lh5R8M#ZsXt6yuo3qjY2_v$%ftc13PJ3ZIVgV!5b7cOOV)5S=D7IdFt>)ESE0HazftP|+gJG@Y(BzG^@_*atEV1^Et5tkCOMX8igQDto(d<jeL)aD
$qY#nML{7<1QZcNP*GwrPRWP@*u(~tMFkL4s*=?aB%wn{gvAsnX<cg47yv)fjshhLg_(h-2nr-6Xed@>8YN(1mLvx<(oB>AN(2CU{W#$;Z4Phe-T~HanAdFh
V*>p?pI|@HD4J<VpVy2*uxWkI6&>!;#7z|fP@)A2P_?0L7*QfLq>wF^0amoFK`53BSrkIhQxR0*h>Z|fj8Y{M(3mt(MlhzrZEQ;BM@}pdz+$s$9Xdx*3yf%!
8lr1#L~V?k!yD@XH!#I{^zZVf+H1omsoueZ?d13P1`K`vvt;f0qvr)7O0ybDS`Ycif~5#2qzxE_p-m)zUp-0#LL5;60B{k33Rsa6xuEg{e@YxY)!4#?A@ue>
AlM?QUCjm{qlxXFuaqz2oIfo{9(AIS$;P3scZ0e73j^GCe+qJFlSly+s7}g;4M|y0`83vzYD_|(9x&`TMc--uStpHOB!?*|>7^e4LQwbkDg#RVAx32kP9PA$
0ub(C1j29DLb|<PX6B)(rP=u!LB)8;8lAd^gU%Gy>ctHhmBa~uY~ep;vKZ4#(3;RcaW4iwpL`1xJm<eY;@EvRq81s7JP+^$L?3!h@2{G0YkUqvOosV6$;=>F
sDgq>k)aw=B&A3RiG+Zy)<>8?p&CR=MTm&D6~sS65YVCFk-!1uikO9jl}SorQbtN>pok!f0)mhzM4=){qOY9dqM(E8jUiMt14RWTB`qy9D6mT<#YfWfeKBls
&P*J5Ymn3pWS;B|i0Taw*G%Qru%_%ab>AkztFvb%?#G%u!<-8#Mwu$I{@;ZV+$WBBlTBb?i?H06niM#U7tQ~}S3_AMfZj72pp%Q)_1py?eBjRf^|w?t*G!5V
dQ1MlKoEfqGzd_kDo~{is02eK08vz=NKgR8B?Caj5D`HV1ppMF2gjOV7hw1l(hL%h!b31r$q+(Df|o(78iB}TDG-rhf<SVZsW0py>WBo+0i>f9Ax-VUh|CI3
-&yzP@%z-YhxY#(@LUM*EM6t-<yis%QXx102Gpx5YA1^K7pSy%<?q$t|4Lg5w6Y1^E;FGQ#9?2=+{dl&N-)7})<YqsYB)CpaU0q0F3n?+$A=mIdhdke)c7<h
;;5gXplJC#V8@JUPOJjDs;5*vN<hbCC?M%sVH@3JyQM(V6cqp{Y(WHvu*H{9daxmu9a*<-p%7~(xzld}l-NwQG_kp!eJyn2L~+}Foo|e}%_<N~8w$fg4Z=h0
Nx}Bf^!X?>b}}v)5+DeHrHUp1glJGGXkt((CIE0VGJ&K7f=U7jNF|Yqijo-$LL_9{23%%Q`6X~eN(EHQLY#=twgabrJ2Ds#vQyISJG*r64VML`c-=H4j6ssw
M3u2azv<TL6f-3mzNeX5_jx~(5TNa@>j}D&tir3_zh`Oh51_+<_=WoZoL^zNvV8`p(A+d4BJ1ON9q4`#5g|wR&j*~h93jY`x^#=1t~1lS8<U^A2Xy?H9flKv
9xRog$i5Riys5qnD>u>T?hps!8W#^>@Av?w5b%MZQz5rh=>>%{XRn>~H}mICemOcl_e?Pl&(xoAwxSZ-Kb_FG87jrLF|@zu7^iS7*<gM628Ll-ll5h((bVik
ezKGheM>z!4|1S=@+8V2eqSf13>m?UC$*f&C;J$FY?z8kq&Ob5bD+8^5ireV(GQpzf$r1iupvt@UxUIyU~rIOQABDLDMFJ7w>1Tdn;T%{In6%Kdy<piVmzMn
&gxgdo;3Q8)>_c1M5zn)0K=IP2T&atIUnDeRnc^$cdR)7v_23BAg}Q>kK>X2kNE6s`pg_YhKeRaBsvKBr-@O*F^yA-C@dU*+x}YmiTCox`h8ky`ZfN}#XkO`
0-fjf_wjKBf^bb^2x7wH2HI;A6+RKretrKn_;{Ip0wX8m(J&HFo1q9|6=+|S4veXp5c?!>_)Qd!02)y~a5xNj!NdIh1Dq7$t4en)!qfTZB+d~%4rg%qGDB<>
jP9J1x1Sn_oSU(XluYqTq6mv3oY7Oih$$;i<PFDJc(p?q8RpSebGl)hFzZ%v1$gF%FOjLJZ+io#4&_EH<}m&pjL30pJMmEu^!lON0G?k;fv79WPjM)%3KIIr
z(qt{P&1z%dc!YY90+cnN?>>#3IZW4f!lmh6WgtUHiQa+V;^ciPA)pRg)so5{DcEqye2Ti$g-WjZb0dRi#}&MNzsOnL;|vLZ6EMFWam|NMlz=8qj%@Llc5XV
hIJ?hC>{dF_68e6M`w*X=a8n@&Do)nd<ce+CXgnj!UMrnd*L5?2udzM+qVLnkk>dK7pJfTj5kCy=<p19V;l)Gc6D-xb?Z28X1sgVU-`jQsp+ul^#|7l1yGcO
Op#Q<1Vc<D%t10i5K@s4$Wc`hNL3_2Q9x1)O#)DZ5kf5~O(g?DRV^2mn24)qLc{|_08psXs8rO7Gb*r;p&S{Kfux9<B!Za<h-#QgnC$Y`CQlvkOz_O5Ffe;3
XnWAAq(xw+;l|v8PnI;zTyQRnzw%2uLy0^VaGSl4fBxHoys8j5cVGZ~I3W3U8YVG^Xl)*yaiS;+LDNKLu6-S2%Q-o)C-k2H`~-k`1Eb5@fA91muxcml^D>8`
LVDBOJq(IvK<yCkw@xeToPi?ts38~`L=S=o{Z0cI6^F|#f$_|_h;7vRQ(3kc5XyIW9Cf4hZ$b1!Obv<%O(9S*cxN84jdjz%>+Bxre83VheZ@*Xoj&(YmQ)$H
jb{mx55OuxBa9Y16Occ%Cdbn_3619sTO4%ZQAgx{zE=p~6s_~n_yzCgzEC@c3IXs|5&j6>KpQ6s`ZB2j$Uv4umwstqw?M(ut^q0Mj1Iv72O>E_9`*zdya`@k
)#YZS=?ui8RBB%pT=r`;>o+y6dj<#I`9o9i_~LRxcK2|Y1+2#E4V)p`$G?|e<P&7qJ>8+J!W29!b6N003YrI~;5vqpgwBd`Pk?-WB;rzJ!~k(T2hcCWwS5P)
_IHEE$&4yvQrirRL}9a+A)o2ILX-m;Il9e?YS|K0cFQ%vN`+_~N#~oy@Q%>zCrl7_!~;u84mM2%Of4E>C>kQ!(ONb(T^JxpWKfzSwcKj9JX*HVA(O3{lBGJ7
SuKUPaX@Iy`3FXn)h`wi%*2xm1W5{Fw{9+yD;XkjGCn2*PUCH{lUvR>BbzujOk#=zf+&vE#8}54VpQPlVlYKmNsy98rPTKQ^f95{zFqjDu^!uZf#<1d=1;ag
BYwUpV;wsYK<ttr06HC<!kRv*@aFeG^=6))9RMh1cFwUc*BE*O^ICNDZ`J|#l`Tq2Pdz7|`}E!re>&sRdA2p(yA(woDV<%-?q!lqMBLj$PGv6{$rjkgvt*@-
X~LX#b4-;hM&S@<RNZY%)VFGx)yUL#9#ogQ(UvCHNF}h&OPkxyV-uo}H!w$&ktC{n$IkKrco|k5wZ<1TsCR8-%wWQbX$lf#qLtnmi8p1^b}_aqMk)Z{f(nu7
?UP4EHo=jU61?*6^R4HBx<N4jWtl^X)>pWK!bU7~$(OqnB_2`RF10;9*fTVb6iGcKp)1ljmp7J~GEiK@3U|r~9K+HuS>`^L7A9PBnS-Fa7`lyx{!hvkBB5zw
3L1z2fQmq*1J_5E_1&a2oiqUVxi>oq=l>iSAc7*6ZO}J%0XdrW#tswI(8`~UqEUP>?gQw)p*xg-e#$5EBKvqh9}i)+2#L2G1}Zvw!O>1CIgN#_kdWBPB_z-1
j%2NKQAx*+<6^N5v=g>STp9{Uf~3=F;5azWNF;<iCw9SWIu24wrK*ALSX}>zVu}OKP|*1n$yl@!K#8HG(yo9Elx{=m@Ztz}$cS<b!9yvysVo7EQGYUtj7gDV
2N*B{YnQe95I-K`IQr%KA*b~p$@CQG==!YSBMxyGl#*9LGFmXn*fCui$9nBiR9EueOl08xT$l=Pb0wH6`5jq^$SEM=s8$x*QgVp}r9Z3ucc%@VR7^0<I?;6p
kZ?dh76wP`g&)&*l_AcU2b6)xLR;kaq(=eZ6WASnf4H7D_wkg^tZ!ywncj?oD2NEKN?1{?h><}&rm~uHbC=z-TGkyGyfOK`C!8G-Lkd8`Kv0z=R8MMEP(>ug
?aj>uQ}U<U8X+OvUEq66pr<3QhNRH^Zw#37ldAA2!?-eSowEl8oqo=6)}<&OWgw*UK}b>z`qEUHNm9$(A;=xu4>{uY1kk$&K{h;%Lt^fY5)ShlPZLA9o<xTP
25-+Y(o=yaleiuZAs|jOTxJg&HxAMZ17Ub<I;R@2=PV`JPBR`J9pv4U)ObL|DdaoQmNi-1K{`JfaSd~`%{IfxXA`R@Yn=7d^k|8K7V|q!WAu6*TCBzugv1Kv
#UY8qR%<F}qGF(W9A0?oW{H4sZ4`vY1+^IOt$ET@#2aGXbP{VYVr%n3lB0ZJX`nG`KzjmCf^dI~N8_QtEODF*Jfy@gAoIboKS$IhBT&S$vW6FEC=Vb7CGCS~
MD~{w4_2QmPutG<ic;vuHWb}s<yu0i0wns6heZba>#oMxoo0hZ5}Of{v#}l=9Pn+&WTc3xAW=|dzcevKRbofteLH1!AXA*gYM6a6G;#gd1E56?h~V)d%lj*r
waaiM*KF^iSLXB6?LGSUh;l18#fNoPO$NYCfk)he{Ixy%;oC?`HHwJDLcqKD_D*m{?BXdTvth|-q3VqTv4|lG2)Q9l6(zPh(QSw~7}3gibEN4z0~mP>CmqN*
0Zckm8x**aA^`)GeVNR$QTj<ugAQS#F)N`+g(3o$WJ;k=8BHK0Fl<t%o<0EjfeK0yd_aKKrhv$HZSehA^E~5sxagg?W7%1-Wj`DbkmK>CWMn>_j}xRecWyC4
y(N<z$#2GcL!j3@(1$GYYE}nNV3&+Ido#)RgdgGU=xIB(zZPOSiHM*jr4cDi%B(%<tf*}UW(EloA{$1PAd79c$vaqoH_u;_2iDF>=Z>tlr^r_}(!W_)h&&du
&^blMatn(*?42snGfNn#r_G5DZ`M{nS$VOH6ve+<b*{f@u|@inUbQ-u-gQimYl>`RS<Ywk`$_juQ`F9NDq@xlp-BC)B~;=-=nao90-B<i67BKF9k6IBD`QO*
(owd{6wqd(zy2a-38ko{?S8kC{nRnci&h{1h;DA_+Or&yPBlZPQ4F>UVQ1JXmfrz@_i`UwhA_30sf4)hC^R{MlVRd8Y0}(oo~AP@;)s-_+8L^KY%v+JF_VPU
^Bo-&%tw|+M%6wM(Cby27ppPIwmmr%-2guHhI4kxB*N0uwB^{Puo(pP%bNDK$)k%~Nd%-Fb@xv0nbM!J-yWCM?Ona41Os(w`%A3_`LTLg@F$WQd<jK7ij=lF
sf~M5*<u&^GZ?XxgfKBC9E}*sR<4DlEmd8yG@y7revJD2)XzieajKoozh8RhJ$ACh>t(Xqy|yYRGHsrBSGtyUK3?`A>1b7<O-9ihi?YEc)lg-kmfAr0v|=wo
1X0g%e$w+!DdM&%Epvd@#VFZmU0p-SCtW0%rD8i|D24$=tn)mOwNcv_V|96`+d3oYZcK~y#ld%+IIzN0b=t2a@@{E<-xG+%D`(}DX6)QsVwtE^Vcl@ih3eX$
^Cf?m=kIXLfmvFw+hF|m!_D$7MNm|&JtdIV3&YBGH4#0mCr?43H`8?&Fj}^Co0Fsr%V#F8OrsS*UK*-1kfL$6jaJJ&Xl9L~uC+;-3c%!*yxEafRGgJ9bimfi
gJ~T0_|uc03TxyPKd0U>G|`J#GBw&1aRk#Uf{)bQJc&BpN`PxiCz_M_HJ)MQ!rD>BRhb%_%qY%OqNs^2HfR%3&@8mp^_}N#bc~ZoBzeO~PGzO=kSB=Ad3ReS
Qh%NIjy+)yubf9jd1R!jW-1CIYG^dlp;)eMpyom-f;e@}J5*ChG8RC|!dqm%^|QGd_q-S%0WixhC(O+TrcqcG1vwaGvh%n~n@Yk~Q3di9g6}DhGPd01_onmY
ITZ1VRH$`Zz=F%(qq2w=-CO6ng&%dlT8EkW_Wa>3K3B{>JbRZy13A|@4l?fAuy=UM#xXA&){-Zs3ahMO&ypN69oN|3FgW%sED~vX-UAUyrXVQk=O}5@DUw=i
5d87mi&FV3nRdyy7EoW-+R$hsMbV)T1txDTF|7d(V*yx<0)UMgeS-5;;#wW~yq*WZ#F0t2GN`n=O{a_2=dU~_G4D#}WTTyg>vZ9zZT=r>ugOblc;;?S6Y3nO
<4yIg>uxP7OR+Hl9KDHo-y7g*0i=%2X@eeW??GLiMMA(pn-?KED<6(WRVi#`wL$Spi+yL_y{5?FUudq_+MG8TF5-(QU#a(Y_naY=?R5$tT!#vr)V!2gi)&eP
YWF?biT1Ntly=){@G_5%dvjjua*XlR+R>?faPOav{I<cWg3tYpMMNC}NFj#BiqDQ}#vK~cyZrk63NGA*X6E^0CANI#II9h2<o+BO3MkvpnUj**N8395o=R+(
O|NvlWgP!bEEGJIIfB-;B8uDY;{)4%J=Uu!X!o{M_4bdh-rn5nZ9wOH@WHbvb6XgGoQcq%K&24a>xE?U`sI_YK+xA@x@&cz35v+eAd}$2ym6c-4=1~}kDDw+
jXapgj-@H=z-06la)Cv0)Gnv1x#oAdIu4=fqa5tgF`bY&${;(O9AIYTl-;CJ<1-Q!gL|>j6h<QM_BXs6uVBBH{q2m^=86WTL{*CnnGJQHY1%Kz$hn%L1`WdU
S*h(;>RAmQ<hunYgB*IodD@zw_suojf)PSkARrHM2QBkzI~Yq=NHj5oK57W8K?OX5f%+3Kdu>!ZVa01tG~bd^{Y4?P@T=8{!(pcmFO2Rz<G8bf7K7<#`Ui)#
7v3QT1JpG{Ow2(v(@O&(5dfaQyCL#&dJ};q89_8nlL;sR)a?i^@@)~}3`sjM)>4j!#RODwmD!DCjwHmXJ7)0Q?!Tvwr=9ozT2oh=>aP5fQ*;I-2>@fCy;)|6
PRG>XRvs@z5-FY9)l?L);Se1dK-!G(O;tE5*kPMAz<|vl#L_oO6_;hi!UQ47R~7aE2DU1I)&gdFu4@+3{vWDqdCHd2eB6E0xq6!((~U)(`>(y{L*}zzZCW_C
i`{$UaCq>HiqEBuFE;CBehy(}TVfW?z30b{t3!$mdu}*WUEaI94~axmP{CBfg#c2KQB+kW0Q!K*=>x~J$$*6786fTy<UJGwK@|xJAY;TO2m_2|lze624h|ED
V<T;qZgW%mJCuFesM+gN@hyHz2FNBqSBZ!6H1A@v1bd)$B73Ez4~nY_k+RW>AIxZz@)CZu4t0y~_{dMo<P-r?gw8@SW>gd+0Q((7xWKYgLKp81jTjFlew!&T
<}1#zMNu8wwMSrx(Zdnb+<myqt^931riww3i&3F2oumtFN<}mNLH`V(H(CAV=;%vh2iwuw*wA6^Da3B!&r!~Lb;irFslI^b3v4Gqo_pwiLZ*O{z%O_mpu=PQ
Q9=JFJGg$KCY_8pt~0P4?54-9m(x@46UkW=)D6g!V^Vb)De>GP{vU|@sl;=V=aa0S!aJd@S-kx+|9P3~&*7+7E-Wl`rzjt6e?O~A0Sc;tP!vQcpHhBrm-Ha-
>)q@ef%1kmiK!xE`*=IH7|T|s#ZiJ&Srbc1h)Q!Nn245^nqs1cVu}nF!C{Pk-b2gCNGcjnD%Oz<NCn#Uk?+Ckd@T<T9dh`a1A;I5;s~{EQbUkVQTT`I{KV9q
0!ho?&U{kTgeebcAJ7E8UHzgN_-qf!Zi&{hi3Mqk6)Iw8v@+$K2;;!5D<UyqT~w<GkeH7!JimaNQ3{d*q9B3^f~u(|W{RmAXeJ1uBq}N<Vqlh%si24=h^m4L
ii#pi3L*liDVQdvp`r=`A&Qb&Xo;$#l8GXjpn`;^s%epunFxY_n2JgY8b17DWQnMq8768PBARq2qDn%7nksfN1+r?=ef@->iDICDf~G1v25JgJXG{@W8YpOJ
DySN0lAtJPqN_?7l9HAtW`>e#&}xE-hNvbfDuOklW~!u$nr10#D5HmGRwLd4Vggw4!UoCQXmR5m0q~XQsgiicWDelikWHl(E+5sf(fJ<&$+gy3fCH<rBSJ@$
<V~P$&j-tX06RXwg>_!o1Ix`%Q8UzzBH|+`m~n<Q(SxX%>N@!tV>1;;oow<Pnc+AsvSV{RqC_{WoXTT~F%d=GoX2Zw$ie2_I5JGcLnLdwz|pTS4^z#7+!XlW
;REJCoeX`%SNCCPlV`9a$GZn>gQjs)N5{v%UA0PRQjQR-*UT_9JPzJ2@Z07yjxFc<<PASP`$d0m=YWVLNdpHd@cveh;aNEAb%=iGQ_crKD?pqbjS`{TDjpOG
3Q~cYLxB2b$U4e;1nN(T-;dej2OO`bTqh%b7{QU)jv>D_I}YX#JQyZE_{1$tT31p)P?Qk^M6i^lWdvs*v-U&Neh*?FFE`UACuyWvT;w+`d%L}Rhb@jAToN!I
^FRoqSG_wx?>Kuz@E$y9Lj*9mlLjaMnGoX$l9GITe`d#H<81hCocizD!g)cau;Mrv#ZK{;m@428p{y#IHq(`%-XM7kknEF3!9DiCug24o*c6n^qS|Xk(4uYq
yBjl7`LUf!^L;<J>-9Q&>yUGGxerG5sK+qwYdn?dUseFcSTfl`i<ZR`sgGD3@7VM2s5DbrHKGD119f18GVTa)!-EI(<02csnAViVqOG{5b+sx=DH(6#Y{$pu
@p0YGrj0S}hl<Vxuz0Z<Th!XeT;;n|#8jnv%wg28ByDw)!lBk??a9f0Xg+2AUGVU~G1NNAJGdQ5$6!OOIlWHn$K3b@OFagDdv|iQj^j1&C7mXLoWo>8nZYpL
niZ^*dbd8eI5|B06o;3fkk15~AfyzCfOT3xD6D{?KdgazG>2lfXnDl)bg?O~HE~S^b(Q;qp1L2;{Bu47#uBo?<NEO5BmVpuot6=|5FrI_2}fV^6LD*x_p%;6
XGC2p_GA!3ev*Q2NC8ntim3hhchfHc$Qsd=Q(`VR&}ap5Q35ERkZuPPRwc*+3IIp~K?sNdq5yKVFsvw$FtqELj79*WrZ(GAhXzCBY|f1dm0E}t#n*fYL?d&v
STVqXU=5kpZyv!N(*xWchZDCA4OsBQcEl)fcQd=kH|FkhHDB~Yk17kshfaW9^jCbLEDpl~iPejIjj34bS3V}Wu(hat_CN!a0Bd5QbPj{+#j)$M9td#=Uz&gh
2taU6r95$PO>Y@70Akn6F^0Alc0BIWMKMIo=2-|Bj1C(@g_;x_p=?n228C3_g@tjKosRC#^|-BN1AteGrxR=PX+{Qi%{sz`A+0xjLV|{^1{vs%h=ZyH9v+Rw
(R{gMogTodEmSBqEjA)Sg2RkWC=N<0*yw>y*uZd<3UA8n*L`QHLIc`i&=+Idq31pr;lM_?nM4vanlB9jqg4j6fy1ux+3zP+c72XC14t@w-J1+`>guID)aZw{
=vv+LS?t#X?~9&GhF(1~YVW^1n;kjS645eH69$^kHLN*V<ry`qvLH1=)x$yn2@b*_g0AK0c_?b0m9GoZA-=A=>`hK{u(*Dv4fZJvR0fR>Q+dwyc~#Tc43cPq
2m>u*m9EV#oHRlhppnx8^)s<cn@%t>GpwjNOT&axAyBTD4PkpycYM4TleN6wSRI)8P={4al&rFWjT~Hul7_0NWzpy;S`-R02Pufs0E1*hMFmZ#>|4X;f-tH)
zInyg#ekquhcj2H33^b0!7`}D0AMyFav;%iDcz9g$ZxX>@6O0$1W7h<P|o+NL|dpNaT&!_q!C4slB6*JUR;z!v)e+f;K5nGC{}4RpFJt4n!SXxlTJyUwT^k=
&8aUNc{swob?KFK$4xr#SnDPsh1{M{)!E&9^N)3=hoE4f#VQ;GR?Q<r+gClX_G20}_v|};8iIy}fPg_#vdsuUMG=Mq1E<|u+ydb}pK}TuDS4sLg25rMg__wA
T9+odr@`*}*u(D+4}2$f1&M-To^A5fJb{7QZ6}|LUC8<KLxykMQfUs}DcSUEjL@CObF^KvgPBcPFCYXoJqR0A=+2A*5nGFc;y0fTX#hzFg_EBi3D$&phsF@V
Im0oyEJ4o-kb($y8#FYk*i7xSL{NEGPHa?R5a}p|YD7i6C^Kbs-%_%`Jv2Iq6cq(s75TR7uRc*@zH@ksNrXntzgUOMh1J@^-I=ZVnR4@14HC8{)=a4Msc1de
5c863_pgJw+$fZy5J^BV3^vn>x#F6Qip4g;S`b87O6a4bnHUISle8e*rnR3Vi=~`gVUbMqU{(XcnHqM6mKxfm;oI#ue0JjwbI%SM(n0z1KqE$>0F!=h-~{Zx
b0$&>yRH+vv674}c5K6&uvrPI<z^F(FNEWc4>Z%3>|Spx5YWK8vy|Shif(q$ZQfEDmJW$c&1M+O4>a@2Y+E~V*<JN|XB!P~4pC+n%Ir}QD^)3yU}C!#T|Sr-
p@C~!074lZQ`uaAJ3&$|Ym>fMcHD$HOfgrMq2|u`8qRVH?RJ=yPMTLC4{;ed@7pH{+n$c|#<yLXB!W#^w$dzUr8VEe>Xq>w4^VTP_rOBy)r&Sg2K?Aa&iFj{
r4Gv1*0PxD;$1=0>hhT<rDI#0(DY;32#7-jE!1$DvR>Vr9x<l|2dUqKLn{sNrj>MQ5yCQyef)QnM>I|kRh2=OPk#=N81d~ogPrIQL6x?>?B;einrpU3XO{Wp
&PNV;^T5`iq>2gxK(rMCKminU%sL*#5P^gg?aS9%%cE!_bIMfDz$n)ivP6au6{A6E*%&z<5oKyIS~cCxcEd>37OD~GjS)a!htjV8{{DVm-F7_S>K1sn$DYT<
(o9HJEH(=gc_imWwAN{pte|jkP&h&^t%sam;J}S!_NUK%<M!^8%}L>W9#z!gn0VGj1Y(1Lg6$2Vnuax8v=&WnX4fP2nSz|vKwlm_h_KG!c!C51Yh@-X8#kk_
O`A5`Z3GtmglqZ}2=Z8Wi!|1`IfhVYV*37JX|Hw5>LblbA>I1z(qE`fIhRPh@h;NH&_Pr|Cjo*2fF4X0YN$}GA&?as0eG}Dw6Xmi2)nn1m>}3RfFo;Fqy~0$
bY)P&5Ypg#9cIAc1uwQ9TMcd;?6VdKu9_-ajKPSdEj5Q{dxo`Od9!-4KosokS6p9r8|d<wZy0lya@0GZZB->g8X=@XNeVaSbU@1^J#qBh0Fh6MwMZHP*}*h*
+d-O&{jHA`OtKIRVmYsQa`mcJ?jm+Es|_5z-b@h-(Myjf6VW`Tp$Iaow<lJQHCdR2&Q7|Fk|puYC5_Qwm3FKjr*zIf$@U8MMZ0p_t`<CuU<bM)=)x~PLxARx
0?k_&h`Sq%S`!{#=5cV=&_YB)3V>n<H*`xiI0JB<BI}i91b6QC^flV5fQQly)pQR{Q`!uH?2kNDdfQd;@@k!Q6(A1{bVgpv=rg488teGmhtEiNN7sSs&HzCb
lj|R>2&O4>X@bzROYHE0%h$I>!tC_C84kvHkm4LNZ&wp40aXw|9hx*{>^mbn=Gz;uu9q}&*hMHdh|#VtwwcM;>(+K&Dt%WBh$N%urzzrrz^G-i+rhf9%kG=k
50sp*l_<%*9`m-M>%CP%1S51t61N>_8U<kVEFrdpl!jHtK_>`6B8_z4I5n66V3|SKc}#qPu6<u1+G-9%=aqWiz`9o}2o;;qq3!U>V&SZG>8iY=igkkxQ%xq^
J9ar5YHaF=v)QpKtkWc+X}ToMUf|Dtp}lsJ@tyHxP&3O=4iX5xUSd~lTTTsIEHp(FdQF_b=+y&6cfeMSDT8lwU4^tqXJfK=cr4byDwQDqE!Y}-GhN^l5!ub(
qBK-2F|S4Ks82^hk<*1J;0%}@WJk%Tvs=g2kk+73MZ*s_TpS6JKzryT+VeO=2eHn`>%Bcxtf$oJjo&N-t`R}dpezwf1P*aTB80-tT3ir>-lum7a`hMmV+|ls
7#rmdh2a2lg%F0-gUn=Qs~O*ojet)9=md$q76VvRtlwie13Pdh1c8K!4tN6_)I#M5UN8z%;FG>km3>x&6tcyI@RS5#xXt&$)F6bSw*aC8bS*1(;sk-Tv{WH*
_t}7mG>Rx%Z=pvDDyIlGnIk%-##CijIU12hrEV}LSUG`bVG}ugnlPsH^;n^rwsN3t6_I^q1@XU+JyZDCa3CQmEugziiO`km&=)=CKCC(!&W3Z+OixDgnaRbb
6J(m*9qkCu4p4}-7R8HMs5!<T2pe|lk*mJJJqqXucS30-y|inlW}Ap%bCZK%(YHa8FIwnELRk59JBR{xY1KtVDhQJ?skU;EHmGoJSvX4836~WV!)G#yh1Cln
lYvl*jqvjQYR0#wn8GZ8f;wYIMkI=^Y$j(-v__{NdU}UOTj-=LWQNTWTN6TLz^0~4!<E)1&?>A{JFW2=nj(RbPV!h}2V)Ar;NF?7hOO5Y-x7^`5Rd^70b3)R
>wE6~+r2IgYtK!Yh@cjvI}{ZLs)8b;MPFwJB8=({Sp!;CeeDH(*wo3fqq}xq(78M%pn6sdBY@F7N@qixyrY1eK{Zohz89#-V&9?`h1i6S3+fEo8LAMxXz*S3
v9)Z>8uK!@&s&BWBa^J}u*iiqvegZr4Qo}Uvb1dLJ6Ue_!#G_au@<=y)Xx4q=f^k88s4tYWVPj?Ewx>%w2~Y>xThuKDVdZ>8g{;DW4&&9vTS9s)MSuqDhPqB
(<6I?T3dqg3ZP&LsA1J2AeX2vjs+-Ns{{ev9$+Fo#y7J=3V{PKD~x*Hgj2Y{d(LR&-iTnrD<%a_&3L9oxO&a1L*40|+E^Q6Ved*_kY3-b&}0T^SeiG7_n|k<
0j53V>x$}L-uHtw)mWETVNkPF83P5%6LiKVF7=^HKsGcE$o5gSfG%us71h$XFOJ*XAZaTV<_B08P3(K$bB5*vIwJCT-HuzD^G!EIWhJqs8Vj*DAH57{k#siT
vb3yr9;RRj^O}2m`r7Xk)=Itx)ex9i6Spt8FkK=Q76@TfrD1iTau+-~d$bh7-uFW9K%y&QX!3che2v~cb*;nAV`Fz!u&V&|qZ4R1yA)Ep%G|<^bvq0JC}!ef
%d%FsVR-_8^aX5Y`L(+`D_2i@JquQA*>p+b6dkMr5Jk?Ox7b)}uu=nPYINpLp{^S>gM=!m4U-zXTEHeqYG9!)tE`J^RI<x$6xC0oR=|}4MG`PF7*UfLC<zW-
U^N1eXD}FM_m@o4K#5^m8Z6MWNSeZ{wAwbO6-(ZXchi0)q#re5D+Gjf*PrXKh#UY}Wx~9uBAH{eLoVxQ-gjhlJubamU^a{lXPBfwHDg9CSr|`P#saJ^lHbQM
l;sE4%Dr^*hfIz`10n5elUv>*&O~C@w!sW9j-xtFEpqzaXkgJV0JGG1G1@C)IizzPsO_@`L3UTsRf}gLB#G0|-^Qkd9~;!Slb!tbuf0tTrO20bc;;~nB3cWF
TI$0#x$VcRUNg4tf*W{R@D1BLWRs3^Nyn^*X$I9B?wEH#$+)<l2<an)H{XzUnruSwYG*xRJMX_K*yekW1S)H>!xT|OVt@(R(6R^&iZVbJagk&g;6W2LtE{?N
iV;GH>?Wz3j5{54EM``4*WiFp-1IDOYG11`Ap{~^5z{a(;S+!)akyK^A(NYPBXNZocTZ-<galc!-?9m~0F+q3JFEa|d5%LbM?LQJCQj1#hzri^oVcUpPECOv
LFBVq+Z04d5NSr-Y%UxGwNM)h#6Y$M+t?#&gn^Ezbwk*yPoYWPb*jH=`l2;V?Z&uy2VS<$61K84b+o}&g^sn->aOt`&GrGx@A4EqX}T5R=#6PC;3F8fD>-mW
Si&MLyU|(5r+T&=DR#AE9dvptHl1DZCy@&*;b4SE4=jDRo$)PH!)#TCsU61ZBfBM?WXLBw9Fl3(H-@%_<<Qn0tC6LW4RkKhGZW>#)&wc=8Vg!Om@R{gt7d8C
Cn?*C0*5FYcEKD#Jv(X1x0ZVD$)~N;1kx#_t+r`8NjYSbvjU;Y6O<v!6<+yCQnO4pm7DNVq&Q4u?Dj*`w>b`yVgwcuJ5V@%<9>|{C(j)QEg-b(WSSDv7J%6T
F!DleQfVs`+ut$BRIIkkOKtF-JZo5aIoi*6R33Ze4$mVxw5*~EjH-krg4c0Lm8)%OfX?^WOl{j%s+XZ)w^ilyg-h2Bl(c1SN?3`a1%#%+gpI-yZbAgm&N4Si
4oM+KBokOb;DeA(8RIRS21{pK_l0D2SW4@$(F1%t+*OpViN0`a*I_R-6<UATbZ>mZ$>w+N1>c_m!c&aQMCQtZTTog27ry>jJWQ1Kv99uQZ&0^b#Dc@H(7$kC
$OUANZQTpU>*su<S-u-P32(jw4D~15y$kc!@j;<DoNd9Zlwvbm&Gm*RYc$O)P4z%H@Eo2-fXR|ZXn}@Rj8Rk&d0MI_0-{-m(}3S61nsnh;e^!CC|SI^Cvcso
T=!U+7mzoVZD}zTRY+lvXFPBpUPD1NL`}p1arAdH<kbUEN1%hkazZ4~Z4N3)l4PNYVjvY4%HQFsm})hrWC9G649-Qi8(vlbQ4oe)kpkDD>p^vbkCrt2=w`&p
lbz`=AtN?UuU1UuF3bk0Z4D5}Js^)QRYIV#hj#TG=|UUR89M8JWMJ^p?6HI5@X;NRh8U;?ZHh854k2{0PN`t4k&O!=10;ZOYHpPP$b=j=_7XsWxa&t5<_@#!
RM5UGE0$R31*+<0jMGfiIn-k%*2#6q1qw*9Vhb6RmU(M_INFs^;g^~i^urUwI2ku-kJB~dLFV@DLZR(wu<g|+TF)&*PfRG2OtWQyj&}Iq9J5TDWoG*0H?`+E
7-ucb*gUs(#AMn>i!4E)aRyDsK?V67EkH>4X#)uPu(<s_-a05FM2mFzLL?Ljh8Wv^N64B=*U##m;X>Ga?QJPj^sR=r|0io-*26qk2;Q6WqUIuPDg^9^4h*|F
U}B=fvrMMUfRKmD3$I%7b<I6J^HPQ#B}9SJswyxQMSivV(u@j<AHBQZyZP`WB60Zyk$~^Z=dMnYAnj9TlGvzdwOCZCz`)}JOgiccc6_}&$HCWK(Rq~`0rtIi
s>{<jj%?W3@b#_lKx?9aP+7PbDhG8T7FV(mC*C8T%dlpgBSU&x3>_h=_7GKj8$S5B2+$331oj`J2-%?;9gbVAV+;<)a^PtMI*cJuRRLVq#{q1X<S$`_+fe5C
iP&}yM`Y|UJx=3+)J=>%dG2UOM<$k2B6hnkVYUf34YX!i24(>3E=0J|R7G_7kf3<8N1nyl-aw}%ATbFQ28{4LVXHABM<cZ0XaMolS%ETQiP-@ofM|5k*o?Xv
NP)?zvIy<SOs-v?k1-uZ1_6L%KtduTB?E0?fkH|k)~2<-Eq6D?MOj=MDjhw7iZ+nAE@8n?A8cDOe9?<er)LvsIgIML)m_%g+5^B8EJ7eqNk9Q8hzt900r4{7
CMZ2{VFWoO8p;kN(2XJ=fipA!X?}#DX(<5mQ%;z*1)!#qh=e?y6sJ@MlS&6lJyH|}6+-ngkb?<I(@Fy9RH>q9h{9T&V_8r3_MmuJjfY#Eii}|6pvcg)hJ&J>
^->ggRFx2xFoilDI%=t>7ATU0B6X-V;;Yjy@*w`z&uD*GS{ukH0o%?Jnwq47k<0oyRT{kxj7w5$SY%N$k(xOnI)X8SO2H#x4}Ov8#1vsexeveWz!{I_%mD9t
2MX(BKzl(5UeMGsO(e5U=70x!0(Y#414JPLM5IJiOh|&Bgd#5Q`uu&*Ba$baI68ozC2*S9OdsI@O)U|Z(Eu=pMnoWy8VIIrnvPAyN7Y1u5lWOH5)WyrddNtc
DOm(2f`X-lOooz@$RF@MG#&Ph@srUbrSr!R@_F38$kG_&xzga(N^a@&Wr3o_5sX=;RNSHPxg*EP<{*j)l3<l0n3*Ws6HPL%#toi0;iej3D5@Zci2$gO2_R-l
0#X?vP>(?(EIZO@){PlMrN`+~5M4<wIyR5j3Jdd+?b%`(M14SMj34Zu)oQS$_r33gjctwjx}G<?$~?W-D2^b2)*IlMQO@+(;5Hph<KgRJ>`7}_Cps6bUn!8n
DMZDU@^3Sd(y9=G<7SZ9#JPl8VU2IT+4fUtF5X&d45TW84Vf8=IZ6bKl3iI*`JUt$SI*ZWNY|}zX;L(3UDr&sgCa^KLawAQJTTud#`COq)w(DfF5NIKtx<cs
q(J0LHw1=(o$k4*vaBiB&V!}$fE=~KLQ5%*nR+b04fuhk8(|9dOX!}A+YdB6GlWV2N&--jgoFh;-;Uc_)C(nrX4$SGT3MkI<np@cP{uOteuuXf+@6SJ0~Z<d
I?5TmOe~_SFj2n9+Y8!rz3%q5cGFuk3zk4un0JAu7$>zmTd0&F#nDPb^Dffd4dDd^y)g?a3G^_F5Oq1NVfnRCMZ_`k!Wq<I;P@Ttz^0-tLINnbR^Hf4Hta2G
Xtr~UI}sz1o?un*0}`!<zAI_FzzXjm#z4b%u)T&E2W*aGBUwtSeIGq+(9sCdy@#`2{lAzvW-3H8+3L_9f&95bf)0hMVjCj14Pgu#>!m)YQqA*?>a#-l?A*jW
8ljcF$JdH-3dws~&t(!u^efB|M1ZXky(}C@t)N(!ygTz+%evj3)-?9q#qK@e>)%}0OQJmy!%P~lV!LO}i^4tHpt=D8!DvC}7_D?Tb{*Mw?mGxT_+pXIk5>l=
KPZw5L3h`@`OF>k{uJtRPfy#jMVWhdC67r76<@0s1^s3Xd@;{S3;5btJr1}CvFNCLh#R&KY8W}#*%2uGJK`?Kip;)QQx0`!$xL)86eaoCZugFM54HB{UxJHe
80B(!iVWvF>AA}1Y8R=rRa>;avdY{wSyCVwWGx+PcG~oAtg6eibj21FAw{Wq8Ck(yTvgz6K^`CpFHSn;lasS8%GDJG%cX(?hP`wy8PcODh&nJn!X<^ltCTLf
>fK~bt#h<HAjG)FLY8&D^-wa_y1$M&L3mLwr+{IR38=(6NrigvsII`$Cquo}l0nzLJH@hs!`#65^Eq-=)@RlBJ$u~ViWy8A7fY1j>g3U&^PP_z9gtNa6aZxH
I5!T(IH}D6H5mZta5j#6Zgx5mjA7UyPc;h!L^x{u+Gn&8;q5UOCw$j7wa#xsz=v8IOf|Q|3OK^I$7e)Fxe&SY@2<SpXMpTP{T=xcp;{)P8U$0vjtV6P5UsbN
&{SI~spxFkxEVZy&Ie$g1DJUnhfLn`nd3OsO7wR2gx7Ki6FdPa@)`GshUytj_;1&{vo~Ff8xG_V5LC(U^ZD5+++{`uWkF;gE(8uBQu|V3ZH7>`V3`6(|A*57
_9bx~Yf|WgtU(K<S{5Lx6R--6X$tfQk?te_1F(CKrI->QXc7&DT^LB0$4o15K|9Gs>Y(-q&QK^tV362O)dZ1FG6F#e@UieAfPG6-3Jn09j=;T5L_gvhfcKj{
;jtY;4~#m3eLIhmi@5Jp8os4HOQ(hz@58|}h6$`ra$*Q+kl2U6s(X2ag+wY*OGwg$lEf%C+a@9=fr)}dr6vkAIua^00igx5r+9+=NRg6giirkDDgsW=r}P;6
rDzC`wf!*T?kJWeHO3T^l2)~VvL1sv!nCk_9saL-l}tI0+1>mM{y(n5VV7`&j8bYc=+yCYhP)216Xr+`6-7Yp2$&i@Z}s-QhkhckXBKilXo7ubus`nlL+06&
5dRX29w61yS1$x?a$xsNUa&9RtM$sB<n#pttSA(qhmk4Ror)c!sQ<fE@ed$@JWqdTLOzHHoJ1r|gJo$A0=S9@nW=GuGzAbuMG1ncRcKu$DvU(Rw1802K_meq
NXQxyO36gYBa&VD_9|j1L}5`lYGcel;Q{pR>dG2JNb0)-#6Kt$124n-ys-RR;n;ruV6QRzA$w4L@`(`)gh-SKeaJu?h<k*nDY4rEhLVb66<*T8ACC<)<>~3R
OyJ>V*}=DLlDP#z=6$Z`-0}Hwt>*>&{49cIlfs^o4U8e+LsZeL42hB66lDNZf`bwqYg}qn2kEmo)^VB6&6Jcj=wc)ahSC~DVG#|9COFMqnCB*DXeL-&W#3?x
1CDQ2!mudG2!tP<h9wT?ygXkZ^#J(_d~4Z2!M&yxvqU^%Oxak-(jv(w)M%xc8nsTD2a24Io`JF$yQZm&kq{Zr^;D4KXKOfk9!F(FSGeJKPKRaLqeo+|iMhx}
yFR-tMDu^O*{U(?RbaDB3=#L_Fyx|OMAlF-G6!#%zu86vqV}$4E)|NbT!gden6K0Q3Mu?W`+mCQsF4rVLy+w0;k<skw5Q8h3TdYs$@~UR4od{)%A?WvpSR_p
4rSItxQQi0;**pwR5ZeGE~e!nVqUgUCMnjpW0|A-e0NbLCf4^jlaN}bHy*c<aNz@J9ugj1Hb8vF6%=@9J+BGJ?)B}q`{!w<wwBq?WKT;ak}gnUITjD3+{4n~
_?)4yW9vVt<am%kh)x4%{q`s<rKT`V2Y;O*sC!awL)3bQ_8T8X%k2UGZ>!=9%f3!szJ6K`s6W#J{Y|cq)OJsZcOSz8gY8l9%9%eYjre=|bPgFvlA<g>cu#$q
7&UP3Zj%c(Z;7+Mm#F>i+=hLpVK-5cVGNvfv|Q9I%Z$l-r8v<y^=@vNR7-5ho7Yd1kiAcTslmrjZ(E_$Ev0p)m0AJ<e#^GH1u1=vH9Ec5hpjd<TboZa42<J(
z;FY2rn_bZ>i|({#m*4&0}vFQ#y2=h2xYj1jT*v-TI+gv5a)S<oVvZc!Mf0VpirRCf*>vdB^eAy26KRi7%_4jZUP>_ubtyeO)G;I>ce`W+44h;LvSO3a~Uvd
(Mih}oVbOwsq{&<VWDI<r8w@Yl&Veea88y0Gl7gWYf39<)LH^I5egs!EQb^@n8ktBeTKqmapD8&5hO#GLzh1u*Xf_46f;Q?4FxoxhuA(XMWJwPg^aVDB@JjX
If~FYhSpGOQnJMvXpL;LiY2I7Rg`6EYY|1F4Xb}KSY)h0ZP<IUhX+|JnG2(i#s)EoI_igEda4gk4b9be``MC!B8eIRq?jluf@r29gbG-YqGcja6wv_h0ziKd
iV}qy0hWkpf|;dO8i`pb0EkwSS%?-Ol11ow@46%;Wgs5^3;kfAxDpY+>~koLX>BPinoALKmN7&Y6$|6R^-X{Q+P?$A#ti}3`O69{9jFQ1lMO2)B@E0|$iozq
03<R(wJ8Gy07TGG5e-o+kcX%7_j3K3=iAosnl=?BGumk3!Pc{FNQ@u9a7TMef!I{9w1dFx{<g)P^nXtl0<kA<c(Bbu<teHrylB#l(%oD*EY%TR%6HY{Lcs!|
0gaV~5rixZ$PL+jVWa^AENlZ(?4}F2)FVs=Y8A_L9mWu~SQTGB`yN5qt=9t^b=IRMpzJE)!)B{Sj-~0#<|SMfPkI+-tZ>i}hgGLd(Sa~k>P>_OGy@^D+I>d<
js!$V3DJ(IXlAaAdlpw>7WIb=S>v>}GpP~>0M%*~_lz|FwE-cYXcbyD2n6B{6S<-2$!+jQsbuSj4=;Ml5=|J2C#AhiJzXLM+VnfM1fb~WN&+g$(8Ay@*0d(8
5GKtK4Gg1N+uGHO79dBruA-rJ`=L=~h|B#KY4iHFnaEeQ6xP-WV?<?2wN}k7p@XB%^h<MHUniGII?HmsGXoKpbewUwCmdmOy(%AD*%_8u?FI&$0|?on$Kx1k
ndwJWoCkr?r%&caBA7oh4ddn5&BETe(Ue>3Y35t$m2jEC!Q@dclZt*lj<E1kZNan&V3SF<LedurhRsRsKFvZbN->@JdEJ}qv6nRGMslE+s!<*9RAn*w>*Do3
H80NHn_qS<GwH^)b1@0p_%ia;<<*T@#W0CTSl*b+3eLJ4HFASp7xS(c&idyw0ALVDb~=Iqx=n?Fjb5%Y&Paf@GU-t8&{%9=o1DE5je+n;ILzEfgm=;vLz*EX
Y-dsG!m=Puv<X45kEbC@8gGdXmGxa{x}#FCHV6l#Sj!T<z!0Vak};R20u@98FkYrZ9|m36pe?73ir!Wd9aXTXfxOTw1z1E2NT|Bs1Jy(8ZkxQDeqV>r;(6!v
XqsebV%kk)3?jxBD(u*U2_dIAlPrN1W<bGa+k!NoG?0jhx>1;Nz}3LjLz%6iy<^39u?{rTv_r^wBId^Np$C}W)70Ub>?cEqgUt8N7wvHLZqyIgR|WP^GaIi3
P1l~T8sOmMD^C|;;E4lsaF%d3bb^W~4W|LbfN*v!n>QdGh+3+LK73&SJoU8{hEV|WAw9@(A5681BScJiXhjd&edHuGz{rN1=tmHG5CIJY1tOo{DC&lmgeHn)
n21y&T1r-mP@yF=b&3sVvO~6;Kqu*d(&+UIk9pJ3WJlmW4@s%j4ny7McIlKC{yU4$-d#cy17tZ8CnWO#lcU8$+<KG#gmXa+L+|-`oc@0k>At*v2iIwcKABny
nOkfhG7<WPGMW+eW5Kx%RS^`cOa55IK@~JZI7%={0bn|4+EfuyPTh5)Xyku;_-JV@B?LtPaOIqsbir9*kynX(T4M!_Ru-9XaiJi7Nsn)6Q-OHO(xxR12-{Hn
hhcwuT5GK4NK}w43KsAwW!%%FdenT`(UqP(3Nb|R_k9RK?;aj-zfgq&8|@*L;4+7UFs~*=+jT_65;B?hairRBmVR0eccP>>z)}RX3Ai-CkzvXVvc?0ursdIe
)v<<JIxrZGU^l0?tVqxpskekdg7mRtD{7Ownk+aY5ouGoapI6h?$FVYgUDtt)c2rhZ<EyTt?FCrj~59$I+p^t#$~uMHe0()8)~qWF$n=AI@Cmfb&n>PMxd~(
SOlO5GAzKwe?=M};Uy$V$$s#@;saGL`fQSMl9ky9BANpcx|(PxU=vkAKEeg1AeE)4krD_X0FVeFM2U$8g$xH2e_OB=F$_Wx1vCj&M98FPiPzn}HV?M@mSt;?
2__jX0wyXD_EMI2URkyxZqE@aK0wtsYnJ?t{H8`(-$%ZOKwR6|Le)@5w1olvr8eLyU2Y%xm^3IB&5H50O)gVqZ4wkKuJ#IbcGmZm*Sqcq@uvYMQ61+UXtFj&
yWZtgGXf;I-kgDFoD<hy1J18oMItE8&pf}9ATd$1Bw4LC;-+GCt@nnqf>H{()B-Y?RmQ}1=uGQOqZ1zb(|LT!Kx=ZH&}OQuVN#(lC@4n3YieOKpb>^<S`7)U
EY5LZwbVS4J5P4~{H8kyUV3U=K3nzG>h$~dr$Yj$nMc(C04(VqahfBsJLtCTdzm8ITM#F{ooQpUW8zI=zPj8z(0Kg1Ee3RI96LPP>ZgK-Imez$?M)iv__K^y
&QkWqhb4n*$kM$EZJa@{JenXCXL1{87K{`eN{Fm7l{9y^ma{c#&kcBLZC&|eHl<<li7~%#EnPHi8jpVUQ(7BZM&8}mS(%*O?-t;`ZJE*tG)9QYm_^23wmLjb
Ng%%OtfEfpWUw2c1d0Lq$!u7`Cr?)U9o;xk_^y*dkBAwQZi9NfLxx06ifMB8JJ4@OGrk({of-skj@ma5zN~0?+dI}h!L(|gIye|(g&3%iIw5ns6BgGBekCyi
xuzzwTDC3X*Ny5c=Js2qnb%y>I_BE$^(UI#&SX=Y%Ds}P7~x|)FjCxMUDtpJTe4?Ci|w^G++joI;ey&=ZG3E_6}icAVX$3s#@5ixwVLXT@~bMOqrAxw9P>hS
IP=xU-n8-y9zERCi;FqRs@EBJe7;uqldE7o<3m|jmQV)PYs>(I5^m=hY#4gTPBYHYL^fHs0KPD;wZ88h?ApLN1m-0b7=WO=RK|Ha@Dz(c$_ErJMKFwI%`p!P
470ZuM6fPIal2TV8E`dyKMS4om7KsC44Z;vS&=X-t4z?+6}9Gc#MWAm-<|cY!1vDwa^NUaSJW>30ssRY%O}NAA~?f7&4M&^{siAL$v_eT0IxS+?9>)*cG1&e
y4PBFXcfSOB=>LMIN7gzrfsZiReLGWgR2oz)1iZ48<ky(Sd3quKt)*j40a80DnxliXG26RRDn-9h%@XxrQH6QL?oDiDyDlj=z-Bu>I3EkAbyg0=wm4bGZhRK
5>l{Gf>jBAZ^S1X=<T@76y2qfjUrbn<0WiOU)|)?>)mEnOewN~{OMFdK#8jBY?|4e3{y-<5!#2WfU&Q;t-eXcPCOkfrb@Ke!%{BWtjX6D1CMLGpeZL5-W3Pb
-g-?H4N&Dc=bkhjg6ja>FiJ^ecsp3rCXFjdYMb#er*@>wlr)M@$&@kKH^xmq_DF$sx3ZHFtYS-i8_4W|xs)?@0zHmwvSS{j#1E*0s(BI7*xo^t4sa+3EiYc9
=Mf$rJ%JYeeTKOrsm2|%i4WCZ`mp8aicg|Ww)K)DA+soBEPjKD4M-FR(~N$`J;H|tN}oGLAPkVy(FBoHkC?zr)D%b)5d@S$qZ0&dYAB{4Bq<oYwL*JkHF1p>
VL85q6VP<DhLb>;@Qvgv%KJXNzNECs0>}nAwY8;fR+D`|;Qj(|L`?AEG6a$GC$l_WfIlRanF(N+8N56ZH4)Y$<f;9PCIvfCc<=)PJ7F(s1r)>$3XlVU4n#D8
5Q#``9>EfwpNF+Ky!ir5B#a<XUD(s6W?;q)PwmRN@7YXyZ;exXakgU$kQ7o;e+`Vgz*Nlv6he&21c{@viimI+3~Ued%F~~BkGy>zU<YPFKC%d@1pKeN@%mHn
(_x3|zeyjKj^XUc<~;Y?_;=6hHBg+eE|SOyFz|)}ZWuQ<(%J`;Zrm>xspH3?{C`UfWJiXd#)yc2r8eFIoN!B&xZ`2ELVCh}3jImz!4&P0>ZzO#V?;erDDd@P
G^nB`Do99i1TnB^CIVM5aDHPBX=Vzbgrue9!Sn+mx{p{mpm_!Ul6CV5f}xS3{PBz!Da6h4$8<&@l31XCz(bp4$V9BGpy2k9_HeB~(V8KW*6HyNx|2rB?Bq@d
u>FQ`EMc?nya;ffFthA^kJXbo!_T?^CJGcFh5}_KAc6#zB2th_h60o+Q7IIOM5Pfa58@Jog+18n2E8MmZk&TJTy8GMT;x>l`v0Mnz=1%;jG>5`6oQ}$X<<i8
K%pZ65DEMhm32ZC3N!#x1qc%-twZka$G<qnaQ#1Kzo${gKF^W9-B8J`%Wlcp=PqoV;aOHV&ZORNohF~y9KM(7g~<{$G*Uwnhu#8(DM+D6P%B83DwH5N0CWeF
|B|XzC`5>$DS899oa``q*m-T3&QT-`o@0g{NNupCs*Na8+Zcd}Z4{y@TB){m4zf&?FhML5Oi@y7QkWxHqXKO?`O0$85e*a(D+z6A+g3ECg`zU9#%ZdF4l#y;
ISq<ZsZv&16;xoxmZFGezCpchIkLpP8#O~v#MIJ?9y2ja6-p9NV!k;Sbj;cS*vc7}sDz+_3QAxjMl|K3?p_CpY9d%`V8X-|X0eL1Y}r%`7%4Vm#(JVoMX7=b
K$Pu-JWB!Lf{SWL6hm7Th@hQ^6to%Hs!cG>g9AeZMMFWG05p-YXCzAjPF!Z9B5|6<5Bp;UQFhZ%s>a44D8%L~8!?dC_s0NnG=WW0uuee3v?e0MFksHZrLmLV
5f{j9he$6ZC{KiA6ohS1QB6;A$UO{^F4(C9QyLVa!uZSA5xvKGK5$JV<O*<*!~v+GnFM_;B~^<;QHVfYBNYh*)eCp4he+ImNKgSjvV+6|8UpwXt_c7GGYP%2
lV|<JoErOc+mQP4Ccj3b1w;I-D``ai!<6d{Ba~5b!5F`}K3<=G&UZ+Dnxp#D`v1SjhH@Vk+E=brLfXv2)gs93*{CI3WRM}HH6;ilmcs@RjIgdseR%--PRV}h
er!Y*AdGdrW}YoJ?U2ISBl7qA9#NjqZEXut#aU1OUH)f;|7l9c><KVH5=0CkBoHup_@7D#N5W(4umEKG<gA{-^45%F1fL9<hsl(AIZM!$4C1cyIsbppkGM(1
;AoNlC=~kIfW|>PG`3oKomywxbr5<iDNyr7xj&)t6=W?TojnY~oMRG>tOKT+4{mX@<ax>*JheFDBq0VpgknRZz#!D9xtYf)>v-hB(IrezSvQpQ1m$y&kq-tm
Sl9WuG0FSrf{_?Nsic{xf`S%EW~PLS7-ePvg`#ADBxPu&aDsB_#a^J2r{9=|>>1}x9#86S4UY&qD)_p}E}&44{KKo!zilcjk_Qk!(Bq7h%q+m-{PGts$jdqU
-yV{D<dR@@&4=%5q7eO;Opo0LbGCuDb@y81Y=c(G)7#&K)qEkr+7$M-WNX9g&4$hUwS*Ic$T)_MsQWf_ay_R%3CKZkHM?w}ISYC6vmIITpli;Yza#OXUWog5
4%T33e5aL|cJj$`gUQ=J@Aik_h=GRyf+wiKZ)rl_oLG17P06bI(xN?fn}!5MSipyb3m)iJNTJ58ewL)ro}?KI?zM)M49yq^3EBywfzB?K!b9_eCeVwGuPsc=
-l=M!<T2UZU>-+KeA+`nYYQc<thdcF9^GB%S7`g*+<uu01{^Tqk3DJ8qu*rH4jCxz8gS>MBqXU1Ejw7&hAnAYO*Yg-r;+-j^~xT-PIM&+q{Px`DccPp@hWKd
=WtspX%3xeFL#@tBf>m^=1K{W&}ur#j=~%jI&@ORhJ?_>V`QU6P;@6+<6EUEIs`iDqq`~gyo2IAJ$F7&L|!*c#b`PXhLo<`6(wlsdMOBy=_rYyG`gtlX$ndK
4wjcm<<aDHsc2wL!H`Om#_Z15F7O30s&$+NFYlvdKHM59x@gs+D1-2a;opt=N6U|f3jA-ku8f_LM^<L(4=>n0V2vap+vl*?ndk3{`L!A)Eh;`uGSewXFB8w2
9!Nu_f-0i?nu{GvD4>tYCEWzAblD#Ubhl_g`v`(abwdc%Ujo=$lxnn&&|)}4q)=)8Z+=eM6A%=-&akPvHegP`o{;G}NMH$*CIdr2g$!L^tG5P^kcdqwpg$OH
ATtl6cB5wrfXV4gl)Y=`uFlM10d$mng$5LeVhET42o^~xB_;eahL!mvOugKSEeZk43B(n2_aPuvDAOP$j-P-fkJ*otoDdZg7z~aBkbywLP`)Ry1w&6?MTjV9
6!nq@2r!S*DfdWGLZM1I_#M2J;d8t~?Sr>a4155GxP;`2hqqlB(-sorJOh`Bopux+SPTX4?^nqR6#W9h`Q;q|P!5!BlLQPv4qz!qC9Iv158y>~(0EExX-7(~
g@QzM3|28I4A_yNA}ZMeB}z(Z3|d8qJi6eGAYvOC(8XRbk4n4{4oCovoWNm}G!R2VX$%P^6h%xx=}ThH6KJxIt4P7&fP7&PIXu|g$a*NhMl}#Ggd?J4l0b-U
;0MMiXauB5j(u<);1=PaCKLJOPm(Mc(W6nL1q}rs#?^JIX(%16=n1wA#8nI>EgfuUL=^!rZKHzj+A*`&KukzSN@!@I4u#P`EdxSD;t)BMP9-J`$Rn7+{WI&E
1b7jsGX@Sj1`txDy&NB>imX)l+Y$154=&+ZXliYv>Gvy#Piv{}nG6!YcZOP}rKDD=7M6qWef4S`w#BVs!g?i5=sbw{jcWP^B@v(s1ukyj44o!dIwO9c9FrLF
!ICqfkm-9qIWn||pTopavIb5s9XIU*a1Nk(m;f<~N~MB<C`txcN>st#0O5s70PaxL??8!MiUwqKP&xo|lsXK0y?8t^=$Sz8WHW;ati7h=gdS+U>Cqm^UZNeO
E;dI@V~Nub5;@OeK)ObO56<{UX2FAbaB&p#3}ijsxjOds=I$xCTILCoNeF_er7B7NXMwyTi|{x)ofv4cTH9~7$APyz?vo+ZIyZhF1|W$_6Jrn>+6>Kgh<^Ks
c#2WH$QpaF^<5Y+b}lQYTucDpv<aLV2v2=IK~@Kf*j8H^`L^Lfg6h>P0+9strGccLK$sjoyBZ<2r%x4npgynvr+;JSUDXH8e+ZzY{Wg`~%eWwd8tBy>6nA0L
=;E+yVk#{uKxT=Vq#}r>sF(<Xs)~rFSd}OW4UE@DmWnD!k}VlXsUo3+v6xC!rn@d!rYapFs352#MlQ>$rlrtpSQ&~4BB`i~C4-|BRiV<=KvU76CSrn-iAj=@
5u93v5t3R6Vpm3nVj?M`34&pg?c9bSYC;BDU_zdoMP<;GrnDrH4OPVAIKiEi#8aD8X>`LBCdMjNq-d%-Q$n34ictTr|F0aB$EnQ$_{pJb$S`}xl$at2hK3-D
DoQ|~R)%OOsDaqbB*cv=0Spx(3<OjivPQt>(TO6KKnR(It#<2&6%-XhFc3)uh{GsT2~?9YG>_IpV*$WJ)fGWSOf&^SUSM=eG$cWE;y{Rnk(NqISK{9F;mkk~
9}3`brV#eVW6<{C4@)<yJy|uJrzKN-F3#IvHqqX5?!opP0RHGy<<J9PSm>dvEoC%OafARpfJk%e)4<Sm)2W`!<1_A;{%`tk!x`FFR7GIUt%#EwZIUBeag0{8
B~=Y+#Y7U;v}%oOMu4S5ImqaV#SrOqCXmD}XbWm~FzSV+D%opn3|bwmuG)!{NV%v~v@8XPme93D8WoThI~q2143bvaf?_BsrILbw!qNntMU<tX4%kPk2W?s{
S<@9UX~xYI(wc&SQWnyT2Bf0W(y*)%te`Qa3uUP)Q7chGw$PR^QeCDh#gaBOO%%bP)KOAIG?W8ORFF(ohJo=1_CTC2H^bI&?j+?U3qVa#F%v{k(9u9t63|Q|
L!(I$(nK*M5X4Lo0YN}gl#NvZRYFh{ttm)E#Ka{5NK!CD%nc|~P!yCk5R`#JP*MdgEKC$s0ZCOrQ$Z5MC{iR<K+-i5B?VDM0Zl1GR20(0m9v?ULLdf(h$$#q
su~iaMwXPNq$mQIfQU*$f|Q_Wq$mca7J#LuhJc`Il7(pkg=nA(S{kHELXwoIh>EJDp(sibq-a=*T0x2+peQM*s;ZQsDMtv(%onik;bVt?aop&Am@z@CstXcu
p8UR=!#d_C=c<`%MJ`#y#%N^S`cK17rNvw*dZYmLFbk&(xm52W9G-)tXbAbKj;-?Y{k$801iGiIJHi9@K~jHXep!f0&`eUcz-va3sDOr~Y1WdE)1{#ppdyI{
PuD6Y0qVtK5-VeGR~kj->X4*L#2OQc)7Nb2=?VadCKB04Tbd5zx+p1%bh@G~Z0d#-PhX6KRH0N2L{L>UhCud2p3O;VsHkaaN@gjg4Ib6hL%L9;q@@c{15!XD
rl}&NUIE9R`OVi%M-!UoF%#V;f_K6YRJ=e=QjbJEKxiR^2eMR33`uW<6^E=GgRgm$jBWyZxFOi2^xBLHgyMEk<tfmS_CT(JE3?sn_2k<5_W=JS<D=fnAfm99
f+c{ALKMD8W+goja}OV9z<uYWr``3GgY-2$!YFBa&a<G8tRd$n`)lr>FwFQjFCQqxM;st10wSd%mK1w+#);unP>_WffJf8-9j>=Lj|~D2ojW^qHKM1M4vM}J
(?iUR`Nx{$4j~OeG~e0zAFE{^ALEC|u%oT8hcYS&LMVTbBD06C6BzL_sggH`;&KXz2k;}Le|VT2iaH40SR5!Jhhh(ga%FB1mQe`(2S1oqKm|l$$iXzH=RT#e
f}}hKVw{^N_j#N}XZRv6J?^12KZY=&08&vNJ&Q+=fOtxuelUpWLqG;2?4RI*{m+s9!WJQ!0+lHiWh@L}2?R*e&fyNfchvnVqKrv3a2)*vZKwtb{{xBs!NA)g
woVvIm1w;aA*8ZR5`t+Co2$XJ7f0Y+7)1c0rYNFe@{4K3458r^d|pCOm7uo7(NaN45ztbpD=I@btYZ?FC+A9dPdS>JuJu`~NFpppP}38sj0#@aS2zxEA;NOP
vb#tJ>qvsD49li|u`RL+Pscd}Ctg+%@4F<6*%l)(P0FxrbiYX|xhZ6Suh|x2q4@<nKTG>aL)ZTB>Eu5Z_Yj{cplleRr1V86bTpkb+4#>tNB8@{!Wf@h@6YIG
LC}Qm_XbZw8}yyNubcJDt*o{5%D~EuQNH}$mM6$Hd7THFxa)~dHoa#>kTEdh7)*5co9G2TsK=@Jf_WoJ^Y^MSk`o|Am-j6wRa7)kP)NWOg%K1n1j9uIA`vk$
7$pi6HKkk&EKePQp`r32`9>rlDxn;}AxLQ%sYPgAjEZy~Kt#cM)7rx!S6)X5{!na$nG71|5S=3zll)~qzV#-I@>KP!7^0k?X?m4)#t;e_sv}zjI0L`}eP}*j
UXq{OrPZ>{{gPw3jJ=(6cDdSvX;8>-shO$4SutruW=q<d7WSg9rL7w)Vm8u~G<J2>f^lf`Yb`AvySx2W9pcBYy42yhE^ON9%+5|t>*YGuR<#a(?7a3BUG)tQ
yJd4Xi;|o)XfGyh?axBo`%yd!^)m~-s_TE!JbR1RGe&}D35QN#qGDt!h=mZZwGL!ZV_5a7G8X-+-nHEJ8ezt!#cN85S{c~41+<}oS5n#Qj!JV_s?4m-wmMa{
Qfd}wx}C^T@^?_ZSR)BLFLHAo)@WnN^7362J`~2a6x%i^Y%~k&?Lm4iiDOXo>t19ZKAhUtbxSjAMfTm**`%?<Sw<|a2HI?!4!2hucXPaK;bN%sw5nEJa;AB+
O3|{eY!+mx5!<tG3u+~eY(P*(BLqYr5h$T|*u7N_u(heS6_YWgMX0&<s*3Ni?&SRIk$MU$vI>1p>)UHv39YdLs)Y+BX%s3H)Rg+(r{*a79;1NvfynF>J0-*1
xy+A}dF-K(H4pO@69FG9#isc;M;0z!qp?Rpn<!v452~n;p(>5UI`bjN<vhV(ik!cciO3Ge*#k*KO?^Z-yAsffQ39#}>V&ZNKB%z){GvcN+-4!F5&{C4Afl2O
LWzHxWWRP(9Z*Dzz(J~CXal66b|zp9-~(AH3b`7A2@Crmci;Q3i&|1*TPUzdezEj9(8y0c5#$k-QU5J`0DF}TD0Ptg*+HQ|Wr`vSni*7yC=!ZFQY2`ID4-}3
A^;!?DH#GPm3#y|MJ86Nq#{6|su>v>31R?<QG#HKLPA!L2gxY&6%;**M1f0105nklG@+6rLI%;5h5{jo2^?VzkT8@4L`6j^LQw@i><`cj_}~ZCBKOGfZSLz~
<N3ChDm+mNL_e5^iB85wl>bx?2oK9)rCJ7Hr1cI@SyR-Yb++!TqH;?}9Us094x<J>Faz!YIsqs`l&aGZU@<7frm*{?avrdP2C$T=zA_^akDg#DPpk={0t6>Y
EUZcsXuo-$BS5|^Qf533bP-7#!0t}98gtW#mZBh~2qp5&TC>=E3r;Dg)s}^*s$uz$eX4w&0(;+6gCQjXsX64{0l<#h2<&BMI08D4@!x6nPw8hnn+7O@Twur(
!{}dt5PZP?_z!9xumJcX@=sCz;#x<{sagY(SgUf6$zT$lXf@~P!morclcq{wO-$f1x2`)L|HKThu>ICey=uR)f|9AEi4uuskV*!kK;(Yk62wJ4C+G9`QcP<T
5oJA*RMO)^Szt(+PA*{}+Mox}`~!e8Dlx2M5FT;h7`?Lir`8^MEGzBydoLR?;r!Xi{1tcEiZNB|V7x<0{h}4sT;_gDpyn2p1O1^;XG>xRfes7jZDc}hQ2?n}
*_v5EnGinYM2E*(%w<5}p<sCDelMS`0(bIzVe4qMuPmAw=d`aJ9$kye!EI1HN~Z3#EZ;@i2dJC#B-|xMB~v{f+!8Q$`l4zc?t&zVxGi}{EZs;I%1slTy!JxM
!$}}q#QIg%hNw*DAbZZH?_>mkp*2GeD8tp%0|Y`QNDWS`GDtUkHv|KOnv|l(XMTNmSiy!B^~oWD+DPca9k47Jg_JJ+IMLbI=J<eUL$e7^xRc6)QuJW)h77G~
8U-*IX-FTlVfy2$1dlqPFa{0i)ljO=U0r85(3-?N6u<*Es0URjgC=6A-pYVn2$0l!B6j}JKPK_`r^o66k*pKwLY=|i+1DfKXS=^IoEeqcRCUG?;lpkj(|>@T
pgmpw;RN$0#-ofG%hes^0Q<q2FQ?7jKCjj2d*9{s9e*7GKN)_wQ|OFMBbT3Aoz9p@kA!XzKA;hGa0fC~C&EOaG_Z;N<kF1Ef(X8GiUvj%59u=35g+zjz0oq9
u<^}ULQh`Zptc0k1rNGT3_(Q@(!Czxw>%zaE648G56D9jG5nj3RG>ommBJ)QUfqc()m2dHGm~0Oqxz)#JbHe(!9KqOJxns=0-G;wyn#rMxL4eX?BmnRPy@y!
iWY&S7=VbOVic+brlM&^Woc<jP^zMX_d=<pLVyY;0)T3w7LX`n8cGlfX%c{1QD{blp+Z(bN@ftDi7JAUg=i9l6rdGCkwo|+kI3c#ebS^*pC!lGi_1}0_X2SR
RpN=V3UX8L0e+<}FS8(r=j2Z?`oQiD4hB&l$`y1pJzQdu6rd6+1fYl(lAg)LEJ^W%F#u4~BuY>-6s$r811u8*Gfe=ZM9ifOOGr>u1b*pL63|dY#33?0BfKTU
O9T|eGDAtRkVqh;SV|-kl3=Is_h@OLQSUv0=sBKDpGY*c9KlIBgz%2xwsDL<7HKq4znig>fOR(wnIh_LpAHfD7%`y-U?@LKtqJOr5EUlYA{s@Be$(<(Oop+D
Vig^ofY1soaZY3+(gg@ao*2N;iAsUv><*@bp!S^hb^S~nO@mN=<&Z}idw%Qc2|=KsN(35dK}rD0A{f_(P($hxO-TVg0Xx9a$UDQVs0yV{-u5SJcAV;>Q$!Sz
Lud!820Stb(tb!&O#*zGE=vXZedak0AQM?Z<u4q#+Cm5&<Q*m64iM!7SwrZ+s6&&-pER8orv;)8<(KDn-AbzF3KsSat{8K}50vPA>@T<~l|6gz9tqH5S?IAL
#p#eLSCu;@GI2kl2%rH}n=zrwbv{DzN7i5uY*6k>G*dug6vU^QzzVI^j(*SCU_R5n2*wH_K>d+I93av<4G5p}gaIgkg0M$0yio?yg^0^a45bu*vJ6+p>fJ3A
p%TA68~aPjMM={Bmw(i9w%Wv{!VuU=AI=2^Ha;}b*l`n6R<cABc{qyGFg%P6tVyL{bow#is<AASbL;o3aocDg0X_bTKd6|9fkK3c6rfe1AFx>s7!1ouB?{69
s58VYVEaHlNa-MZAGjolN~pcKQxyP2g(VaO6%^7GHA>O}H84n&B2`RKg$orGR8b=&u)zM`vyg`}RQQ}co}~O>&T!}D;CRYp*8ysnK8OtqG$#l{o(7U=bX&?4
LUNPhz{E~YunNL$2{8gX3n7hVp)_(`;8nG3Z7L96$vHw}06QQ=-t<R<wdzp_gDMIwQ}mD<LLwQmiLP_KQQjl|ZV~cd1moe1WP;mH{XoHx#5cNAB^N;4hD{xa
f5(1>=I-w>w=EOW=kO_@Hj_irX=mJ<uH(+G7iwgf8yzwXI~QZJ8ZtxbbZEE}yA?cR!`7qg2X<M5Y!;d~>_z;65$yr*BH%p)UIY^etTPy1$IHZ3JfC{4A+dwp
WZ-Y6iYKZye};~b^M5>tsz1K*ben*oKe&@{#)5(J5b%AyBleG_ve{tSo{e;WZe|Fhr$VUZwK%+Gni>t_K}fhdr!38E`;(DAOVkj)?~hj;Ss&5czVTeo^zJ(m
CJWS#gB?5RvU7Ws>wxvVMGgC=>UWFho}~k!1{EefVUyhX4^OEhto}V5`8;dNHtuN094x~ch|c6frT{#dmp16o+az3EF0>h?{nH^ZV4)TZpor}7VW?;4<5M<t
<C5?RQl_F1G91Y)lNUHLplqIF{X8lts-go%3{62GL{m*HY<wvDhqlc8N@*wx1t>}iLq~F8cRlmrpuDz*#tj3fr%A-%p&$xQ;O8p_E~reJfv90T2e|h}%ljxp
ut0XGikX5Mppu{_N?H)d+4lG4N2bKV3`IP6{*pB>SDrl@KOJ4p!vl;K5-?-$ISb>_M1r3Y6K>w_F@pLZX7lkk+Jp96c$g?wpC$D?%cldFepEDS>jH)$QvIDd
{F&AjJaKUjP-#@E#1PY-JNWN*FD<j3Ym~rbIcMU)(4O~*&du=-$e=6+p7&VyxK8(*q{niiFu!&}aVa#|%<mC`>7udJvY?4E1X9wx-<94INOHoxa@^fA4w7V=
v3-3#aNHO^L3zWmlQOZ0FI-&4_qFk5R(9tB>%kYrG8z=@TM6ipxg|*jg|o#f<LMHquGU}*3L)MXj=Sc_#)UPm?mk)TndJ?fZkHnHNKkeK!cM1uuAd^kdBv`a
g*bySk&+gA_4fjLzVyDiT+@xpmgA0eM82o=OUVHvCEIBEBAd0HAG<6}OSXn0$gty`Vj--yJlhe|=;EilwT4auW;iw+u%1?*l3w&!r1g_<54dMu*@UKA`-Wky
6KtA8EYhpy9oAOfE$$4?Km~vm1qCW;FY$M;5WvMang)|W<lUau9U(wjHMm$q>L<GiF30knpTD<e>f6aAH-nlSV{RgwqE$5we?7wln|Cf6Zt5Q)$SjmY<<=c&
w*9WM2P!NM;doE_ere;aJyoS!su&a<W)tRDtn3tJNnAKVLmM3@xbTm*%6lgz6BI)c>X=xCpo+54t+pr*q*|W`(y~(~WuU0R7!BTeW!Z%*3^=<uI{{C2z=Cml
TPrlpp6PPDZ#$1c^W7%fRzpa8S=4MAWGUDyX!npl_sR2px5cgNc8fmTKD3#cm<x*8mYk#zAi`w<BzBWF#B^yi&9iqf$1)0k3D6fA6gZa1aQ2R#3t!PshkLi*
tGs&XQhLLKhLcnqUwhj5HB_$P?_CJnXlVrXDaBUrS51ey=;U6;UEq)&0}nzJs1NUa|3{bDqfK%7!J)k0b$w~5KjfHXAl@r?P3#Ea3FD}cGL#{Nvw3oN&mH;N
^{18M2*8Y;FlO_B3TAYsNno7<&PY88WH^@d;*~#`cX((z&+U+DR{;VXkD7`5NdTn<pg^HV-NVuYm)L^pfw3v;AEf#|u?~avB!yubl36@{xo!PH=cT~HRPGNr
bIrgRl7V7;Q9b@)@I&RnDv2pRQS|4s11HACk3`&56ZooCN&+AOxO<LXOsEBYt%MJ9CX0vPXTY+5xSV!W_(Ts|1rR;*h9O)^`u;j6d^{L+B;Zsta>>KuHil7y
r<Wjo%{5fWRL8M4jiM~)N*I(iI@!N;>1Eq6@>ClVLI#5d#4Jq3t$?i<G`Lz2DP>ma$b>|NLt@2M7RcL76;Vh~NHir8R)<W^ja4NzMMV)nN)TWqqHvl~Ki2@b
;Q|v2rOK5=ffCRpflSQ}AQXgN#Bx(PDVVC;kKkzQBV@qpM>)Xhq}5RsSNBI9e;#xbb`9pu)@b4EmruRk;EB=Jf|;Z$DJf_q;kg{N5bt!e4orsgSvU2}I-*%Q
GJ(PjXmDARdNXmlAvR7p;o#9xB{afPd`>DLIL=PB?p60I#Xvx8L3;OK<PJSbZZNQ+KGTk0lb<Cpc+qz)8UgQVg21IhqXka)XmV(=f+P?|Lr+h4-Fm`6;`g`_
(Z=-0e4U9;Q;F|ZN=iJJ)EyzCB<wRBK}k}GD&N+XUDH$&sLTe~Xkr<tb=TTHPCT)~?_Qpx#^ri=yt>ff(?e6*G84iYVaRr>QhS7DfOshgA{Yo@B&Aw}C?Z86
VA_m*3~!&f#|OpiiP^_yLY;$xTtsX>rr@yL5&#%5;%*3C2rSj@J`dFor$!_>f#;iSFHt1SV6^a44vfA~y0x1Dv^@=z>4XM^pcy4727r`?A%PN3=P?#xYqtl7
LmCE_%KQ1-)I}*)^ZNYh=1&MpB7mZCCStwVkf53O8d?v7z|UBXAvS*y93HefonH9&UI$>}6!8xv%$Y-uOOmZ_Dre|x%=IKa<OBaSg9Zf!RSGi!5fCv11PjQ8
#FV87oFC=-e{of@_g~gZYf5N5hcKFYe1pjH9Ss5F2ZX0aY6lX0<3>!9*|9*-WA}D&4;1t}H$A>P<YDEE5f{;oGzUV1#?m;TdN&nLZX?FU?UMjWF)@521qB3E
6;e@3v<)8U!8CAv<pfkk==$=8L+Iw@)aNKT4|U&o!Q6OYtDYS>CIi>U%&3B(1p*{ML7+e>2?amA`2LX~hx$Y6$=);ubd2LnVdC~d*^3>$=d2d=1nL6n{UD!Y
p-7Ys2-2-7K}?XU(yR9akO&U-96V#NMjSwH(|LMnmFhr!*VAlP@rH1FVhOS-%1XIFwiTt&WHii<wEY~Kte5&2X7pi|>rO~1)5&WDF7@#-*F^fgxI-r~=w--@
Uugni#;m}x1L`4#K#mygBuHFEahVrFr6ha@$a{<l_RefTW#3?aeKPb*Ni-S4bg<ANp@tw~g_nZ%e{%>G0RKUO!U6E)3m9m+MHYL)>kOGeX56+;K2}{ETHq!@
b%CTrr3w?mIQRJ-dtZkKoEU~JpmiB9aSbN78UlfXHzB-3ja?oc-5l{z3L&xiAaDR4ke6>v)EQaCwr<&iek3E`;7bZq>h}8Xew`d^w(6#cY$$FM?>vv&kbC>9
7YwDNT4~zNcVmf({yt$Ph~pkc4m#&EY@BSJA%mdvhZchiOHSROWn2{HML=B|6^O!wC|%)(>_b$NbaAkB7%e(+6@nh)G(8w97@6#G8)JexIG`c4x{JK$1>_Hp
CVLV_Q;HH~m4FFWgZHS9o_30*1K?iM$D|HD10=ys5XB8h!9>V!9c<ueYY7IBX32%2(Dndgzn_cKoq1%$r^rBmswfHukUtds`FE$8$BF!T{d7T`2|ypKz|=t0
1Nl>C0iG~4j>$c+`5wiC(6))8)IRU6FW+J5p#8`j6P<$dDq=GWw6CFRD3FAD@CSv^$%S{1a(VWD9tdcG%w(EWSF1R}icviL_H5UN3>eu1kJ<E@OtHu&N!=vw
^FyB9z9-smgjm+rPwV^YW{OfOLV<NW1DQX6)YcUC0@BfepZph0bumM@dA~<`IFdbGbuC@!<O9iqIb;__9fPn(OfCpatE5vxOlqA+{56&zkB%}k^$D!|m|%v!
!M&3Z6MQbI!ZcGJ87Pa!p2lT^Q4m}eB6%=H4&e7-9?T!D^gZlt-P<3<lU*^qm^Tvv$y8cYAI`x`AV>j7(n_Q&NCd#-4xz_CP#j<s*cS>J9EiirNkA0)AJ+5%
N0GXy_ihQIo4`!51SJB+XKMu^`a*gn=db2wzhYcMDJ))WJs4x8CmwVbXsv`_>1w>%Vo={CxgdJ54Y0vHL;LxXa+vuy&%J1Oj<XVGBiDBveB8dMKn%bX7>yNG
$!oAtP;4qCw#y(Af+}Ydw1Ybv3#=I_)^wPC7U-y?B8l|~6`~{|n5ARUCVgWjHL(HcG@(c(vx5;94-9cTY3KhxJ-{lMk!VIM5*oLV9X&pYJCX7oCXG9eI$=P>
r9|j7n?z>`nR~NKTivUc7B??Wk9IR5SrmFl$pX3q$x}lX$Cr0wg3+Rin2KU#M22CSq#{^R6iA0sll&%wseNHlfZIrwOQkU^G*t~2k5>>8Qjs(rCS+*%GNFke
7>FXG3SuPn6okk*jOEay<A5qEPfpohrI8Uta$1e5*)+2%1u9BuG@f3(Z5qM#Y#M2kZMZw^ywc8lS*J-mS+gl+stgoWRGES(CK-ZCLXwMTY{D50&lp6IIf5sG
IDoD@fE46`^Ma6we}~hYn;PyKW7u|V{I&aRfNFhS067ib!TA999*e~DH&@b8aud{_ER8b+JMc+Kr}^L2`!&_WC+_$0f%5l2?lDP6TpQ{IJ?M@D1J|A00iH~k
ImFcyPMt7wP@mEi6iRY{+NBQ05~0)5Lqjyq>FWdd5X#RpRh`)=f<+3zNHs#UlZI)wY1nM}#^DOe0AYaTm(JV%9J#zT5CfE%kjd*%J)%A^G*DFoMMMcQ6qLl2
P!vfC0aa53q?18Mu@4OfLM9!YHo}@He30gd>8)lR29?w2V38n5?Lak|D58T)q{LfMRkl2o#1yYu3pgpnL?sCoY1V@fWYek(MN+QT*~Vi)>5RKc5hM#RFg2<*
4HZO1Ap}}*1uZpfn1UlqLTC=yDu<w(5XET5*+QBFy9X1{8pJvRB9NdYmFq<+P)JeanvR@QRQAC^P=wD;QK*=L?SeSVq9%kAA*gY*=rC-WL0Xt%1}Lcrf`F<@
f|;fnXo(udSxQL6g(8|@B?wtbV}9Q3aUSNx9U*y<#o^&lpIO8#LQxPz)l%qmxVPNEAwUeV2wAZbc^$o+K3au}#Kc%v(DW=ky$TFq;g?#()1X~t(-%j$WcFu2
&*n=IwM!b3+Ex`I^ecee;M7QHe?)W-dDuJ1G$km~7|wg5!@&#IC6i8cqlsdFL_I4}5kyioyC_hEo$9$j<{UdZ_h(-7aw?iRl9(ojLW!eJj7wCMv<8aOg(hIq
I#8t2IFcrvX(}NoX)1*b$ULPoLb9VB+Z>RY3Nk=tA<$)irF1_ImosxVrFL`@0T)oQ6_@CnOhZ)CFitdH7;@^)&(FVOkB+B@&>=k`vw-e+@k^toDZ61xwg=+x
Ob0;ICrd)&2kuW5c<R-5jyiPFI$r;PQTD@ym`JycHja<&dV}7f52OKV38}M=zIHm;xyl$W%{|9?p~Y_kP5kikgDg;31?I>YtOP^92-D@>?pw?8^*;oS{ore!
_J3sXP#4JLo+eL0H2bE#DAP8P4)Tn>^8(PgQ;FJ!(cN0YlYY+adjxj!1MejR%}G_EK|UDbe7FyKk?enb<oO~%p(rEI|8DpCgWPisVWZ$w618G8<K+YU0_(0g
*1krHPj|T{vy<;o#~~T6F~&Xlz#3ld&SrGqZF9%JcWB*SPzw+z*UTiB25$Z@*mWdh%WW(~pvwrVdyfUl;4V-01hcq^BA_ADS*N2feTilWqwOU5QpF@bY)~>!
Y9@+6k}6?6kdUA9G|@5uqU2zwA*P~g03Xc)8a9eZOpsATz!Wr<5>rG)1tla&P!%jN6);3l%mh_U0W7UVDM=793P7wv%_THdEX`9jHA6uVl~oZ^O*GIoR79;H
(lj4186}h?T16y+fCwP3-5_BiCqbgB2?<~*W>N}2Ry1N$1Vu!Yl>sb^MA0Z?PO}VBnGGQP*Ta2Oc|FD$?EHko*bD4aP<!A{pAMzh{%U{-hYpSq&U?Ul67Q7Q
l7z-=3o%uB&1leyF#$AdS$~nfS-n?!Z}yT2Rdmv%kpGgHfR>2^W5zD?kZ@WXR2igckW(e}*11b61%-kMVVcJYYY4-xZVcyn#)gvCQ#ZWbH-MOq&-0HWBm;Y)
18Jjb<C923gd~`Tkq*if7@7q(94C&*1ql+70K{XyIZp{Hh^hiuq9&Q7DJcpFst7_MsEUzD``*zlHG^}1MGv0pd6-xGmV?cEXj`!lCF06P9M9QFU4KOcEE7HL
!Qo%S-tJ55DC*H&1NNvWKZVoVTLSNy&jv5Yli8hiEh<s-=S7EOCZVr)!WlPqJbmJN973W9ZbEfUYepPKaGKu@aMnRBJu2dh-yS^7Gso|E`S?Bsw|3AxS-6D7
d)7^QgF!PT+1ohfd727uT=PMK6g96QQ@AWi(+iZQxJpoFNGqbQVTLCMMj4|H%4a})NfLJ>1z{;C;yyiU9J~;loD{K1mzN3IAwXuH4y}0+|1y2X9vgg<kOe?w
I;hwes#r=YLJA-d3?PlitAiy9bWUAeH7^jtF3=*7C=2S)%U4Vd5mLMmGl4Sf1O&->ejVU|VBp$g$x5}Dx-tN@nGP2C@!i{u{*PPh@jl4GK^Umd!6)9mZJj5o
kw6v#j4yG)lQ-T2dfbNfkXUnGG8oCj2D{>yT7!iuDtuC;Sch9Be7mqvpEe$iA5jo5!b{O7vG2X1wJ4PX&iiH#(-<+p)=*%WO$SJ9<>qXsIWJvZJC^dCDXUR$
T7r_P#?71^Zp9d@^U1SEPz|MD&2^%D-v+1Sg+SY?QMIj|w<l(2A<lEEVvwA&q)2EmLlI095KKfJ^sr3LPqpyT^+T`Il7TAIY7SI94{lSA-X8oDhV!$)Np#j@
wvRgJyJ(?0992m}RS8Q{z*7>)RFX_oktD?vO9W6u64Eo{2ECX!N2a?yYtG}AlB=?2pz!WEqJ|Lj1^3@iJ|pQ<;BLjyHLPK5e)FFDviPUV%^u0O!QDq8c`L1p
n+<ENF-1h3u(md6YU>k43W{bGx}7Lg$a7LGToaSXcZ=(c;+p1FGp-MYG4l^3%y(v{)LsVWz(iodF?UE-1`K2x6D_WCUcUg%Ti85KG18!t(y>cnED@%p$aRGT
_muO~8;Xr3Vj#LsA*yLPXDrTLIPQt?Aa(E4x0r7iH73PvsRQGXS?B-<7EDNVAZ?szc*)bPU0U)bJxK6|hd==ZZdfYAMWPiHvW-6#!N*fJu%c3^d9223(~L&h
o_%&Y0*7NJmXlsbah5TZ`HFgoPRv8L$W9+WuB*b)v|?7U`7i6PNS*jxGA@4AzBwg$-Rti8JrR*2jQNF?Yy=k3SXzkLMjo=LvRmy@Fq4OR6r-jhC>aFm8cYTX
3<P5a3W|%$Rov2>x_8EH7sk*J5jMd{honsn<+zFqm>8=y3kf_8h(n?iZK|P4wlPg&A<|9LEY`uIQ@>R9wx6)R>iuXW)7D(W@$QmPuZ>qfH+{2LX|`GqPj`=V
$?l_JQc4M8DQIdznCuL&6e_8}O{aRXkb{P*%{)k+0aw)vjP2tnvsgskvA0O60|`LFCA2~=9y_{CqUPQaW`XSbYVfJWjX0Nns&zn!tU4#JtrObs1Dk|BJs5l5
9|`nFlM<OJyi<MPr>E-4J6kyhkUUyOEQmHxZSM9$VpSp#xS80{vrL*efP3$*w!M>(sZii&RIKb*7W)+5^6rV8XFOe{K)m<3$sx^<f;76!_vY=W`afSBsu!aI
WDzAo0E0-vLUn}98xkg?2}`UdoNFlreVkzsoPA23Znt{^GOO}d9y2mj52qT%(>>XFNToHIi1p{GsJy1fgqG^z<(Z0Xl1R)&#FDV?o=+NUn_MoyL<%}W4@q3h
h&v%sXDrQFZI?ytl4*t~PYEWNO(Ya`NPVbCYh)78mZv^te7$?Y%rzSsi0z(@dXv4I#SWhc5lnHz22om}<Qwg_faxfL8jvbbs)<x3G@&yUQWVe>iQ)689;Q-&
q&LRtYsjilG9w5J2who*wabPq%BC<WS+it#7(pH8SWXTflY%%61gxVX2F*$qVt^*_FhF2nXeU}VDsqY(>c@PBPpW3gJx}CokVZqE)HsI+&+YC3w-RMOX*oi_
5Mrg58qc!`6(`)yTRjZzklaXK9bv4vh0C^fVe>%z&cZBMaKvRyEPF)MvZXAlPv2|{D+G^YOKEMnnYAcc$)Bqzu9;huG9fVEes#VqtW9piDpcViP177W-i0=?
HsWxY4sl>~feA<<Hz6JyB>uz<53U2Z$zlfqED#kMG)fy}l{5p}m~`_w7;bjGP{BV@<v7&_Uo$V2&?cGJjqg1OBWLz73_Vr|j6HbKbNEj;D$(|I1_LK}a0SWh
N}g$%a6^ptT^c)n$Bc%agp;xa{zbb<pzm(3G+{7vn-s(y+6lj7zG*0F_Y9ZPmS{Y6-=kkIx%!9r#gI#`!Rdaa`-D*24v1R;?0#3T*}xu}>Ss_5CQtUJAfht^
@M_6$ZUZ-Nt<(r&B2WTSC|pF4M+P?9b|#%qY_yZpqOq}}oru#KiNYzglwcQ*H+zv}6+Hoy=rj;MFd#;P8zO6s9mF&;WlWAHae3y%ggt^}ot+uRYLbeE?%}v)
i*X&|gVO2pdUO?D1cAxU#=Vf~6j_rXjzgjCpCJkq@(w&Kqr|)$9zbRp1%$F3JY-9ou~(>OcXt}x_jQeW4k&bBRu{C#FahMGiXEs(9Pw*$$4VA>@N*9#Q?AyJ
gbX^57n#=BRs_Q!Lm}qv+FDTZu7o-snmS@`!k1(n50VAfK;;+>BKfmJ+bh<(G22}cnKxWV9lNvFNnEK0&8g8zq0yl#*)!@e!5*c98_ty1$z0SP#WZ-?Re3OW
dbQ%?w(hvC42m&@DD7m3I!?JV#%xAdA=4o3k`ygS16)a>QqqN1*?RPNSCO!_D{a$42d0z(buSA`uBO3<*7G*EJUS_y)RgOMW*94Z(}2x!T{7?|BtRZTXsc~k
#GXEi^&HjM)X1J7g6m|&f?LG{NKBgQ6E!IiOp7xl(eKu#h6uP!dzAE|x<xqf_1tAkw?{m0U4t7Qc;Vu7&IaIChbV_z+&yP-#O9oHg4H$Qoye+Hw1q;Ex~l8D
UBYmbZo%*{^pL=EnbYIF7;+l<ghAB~ngKK-X>kh#x(1S}fuRu7h$v_iLKGA_O&~M@Gf0}y(1mDHhJ>IrrjSyd0h*%Q3yILx5eY!WK<r?kt*{1_4OWv#=191W
B+3yEHU%06l7&hEDHWkas#IxKm87I436PdTL5d<I2w0(|C|XJefKX{lSelk53P=bOY$By1y$B(oq-jr#tLr;Gx5Mp>czSo`y)hTVI6c$wQ3vPN_-Dt<T{M&#
+J}VXNk6-4!};56_P;%kk5?SwwPTMN#<h&+OAML=M?^m2GtmI<2k|hTy|>L#RW<d=nJ9`Pl4=}-+V;RvG}A;OFi}WE7t7@Q;LHec4r$yz+<<a{(C>p72E}MJ
%jA{!6{IX0DZHV(B>HR*W<#)#>0z6xz~8iBLj(nZ!mq2<_V|I`Lk$TkyfFN79qv^$=cBCUK>_gr#1kO|B~VbI5K^jBN|Y5yPz4Djp+r<eQ3OE@NYzpxGz`E5
%1}{NMO6q1N)00=4G9ebflVs0ArPIWu%hKyNlcEUiJ*LFgt+BY)Jat|1aM(@Fbn^}Xk-s*$@K}4P(EL8J4gyPyC+OJJCG<W42(HL5P=3mN}Qz7Qg*?mDTman
ifM_d#29HHqL7eSM-Uh}CwZ`C1{XghXqEyKqy{9QNvP0a0@7o!ULa)<egF;dn35U1?s)||f2jx*chBV%F$D|yWeq5Xl?@;jBN^<&$K-nNMfn`L^7)1QwNveP
Y$4?spmDJRZlO&=IS#sKurdY#JA9DCv}lqbJ<{d{e95UuA|`@@NtvRGl7fk(7-B`DsSu?Kf>2U~KWq+<C&&|siAqrpfT45;NG6b^RzyI2=wv(=Q!auMB;)|~
uq50xow6KbGry9Lh;i-PW26y0yS{wf7Jz?<hZYr&k_Id0g<zy-t#IB$R)A5;4;-k6_`rfto}qgP@;&HT%6}*XhMh>%l>q?hJM|a#4Vm{JLq@a!p+e~1wo>MO
G9GU`-Ul+UEVR}K6wXZ>w-WJ&ZGa*}3t`V6SUhOwDm^@ktVTuF`oK)KB<fC0@1?X~ZnNX_?{#VRDETmiP~j>>P#y$K;yuH}D?pU=9*IJPFEYMLlzxcbU<`Ua
aJr+a_jV^RI+rqYm;pJ2DnK8p0w9M;CNKcdGDC!whV)ksvuJq^&I$?-#$P<u<)sgD2+_oW?44JF?E0jYp$U*z^I5!j4$v>#2zB)o@DlTngM{;dRrX98m;(#1
R0$1r!LoY@6d<N3h8U?z3ZRInlol8QU{oRkmX?(bjZO7Rz(_?^k-;kH!&s9+K$=a5P|(CoNfoC{Mj)dyXz+mGxVy5g*(w4}-MbpGNJI!*1VSaLBPw%PEiY-h
laYWk=Ld5Gq}C!(O4dr#8wBXFC8?;iXn~F~h=C>=A`T+e1Y#pNvD+iifj}iFMZ0324C`ZBl87jr?H$J_2^3WnK~pweW?=}Zgwcu|U~q(?8F1!Oiy2H72(}@O
BZ>su8tfc#MJhuLY9KOgsHP%mt+h~Sr3y0|43VJ?Gz|*SD-b~<&&+{J8=*weibSO+LQN}FC`QEXXneX_4U7OlQ3CXZvk+;57%B=X$g~s<Nv0Nz7A(qCv{F?g
MKm-}7|Q0!2$-fKNrEOxB8X^cID)jHNIfcNu=g7^Oi7PNJ_nIO6%5l65Zf*aXo@0O4<I$gst;ZxPmAe54@-_Q3UI#?0KN$U5GD|p2s;u3s5~JM)Qv@S75zgd
<H7*jWHtoV_{A6`K+(yBJiSq38YvrPBEg+OUrVBcQr0O|BFjN6s8I;DB@nPvpmb&}#&-#&wSo#LkkL*gbdd(e9R`5YN@~TWS|Gx*2-_)9VA`c>T2eMhElj#9
kfIG^QEDR)8X9-uv=nwcz`uZxsefBB6>Oh8tc3S{ZW}>M`TnevCX#IXW-Om$^01Sx<=L~WD3~=r7x=Pk%7<WZ6Mg(SK2mCNF-ca~Fm1O(y<XS6Bu_dM&BP#R
9&eQeu$H;?g2FT+6p0802oOjB-oceWiHIbKDu%C(k78T+KgA&a@6*x$Tt+aJHY9!XrK9^uV*c%-f6<In<L}=WW%C*#|G5ZIeL3=Zh>41Q*n_Za$73inzNSvJ
7#I|-8Zu~eEuXb`>vL*BNwb^C!r=_dV1Sg-D;5~{(UNF9Zp2hD?VS)FG#9F=3&#OdavUGCoDyw$sgw~xRw73;3_K+f##5g%X6rz9H_P$dQ|<@U9BQL-BLff+
1F*`#Sd1RqFhgkNnHVT1b61Wjc<pf0$#=_>O9VVhyDTp!bnW|L2a^HT@wS>XIe591oi*PZB>y5OC~fRwOoTHIyzAY$vo+Vhjyvnw4j4~t0VEhP@?(j4GU3nC
sl^las9_Wjj5-Q!@JH!M2T(%BPr&@_KURyjn%)HDgz+G62l;mo`78bjR;J*GdgKt%Bm$Ns!myoF!R(Ju0Encfg7Rwtf+&WG32;~>5{pz%zd)%b7?b+hL^iOc
5R#g7f4w70Bd}5?0X)J0)kknTnu(|=@jVGZAtIonDyl74wS2uWh#iut=PC+)vY;7-Rm37R0_X%tK7`Ux>0Tp1KuAjk*K!7g`O=xIfG8hL7T_Q5$zZB!7lgw1
SF^Ab2Pqhke?Cz6JP=8b>vn?w0@Qe<#A*t5DoIE3dm++2V!p_Th(Vd3F!U62m0<&!ra!-9yn8!L;xJ|Xq5p^ZAUFg2rJz`l+QXr01{q;kfTd}PQh<ISz6wB(
K#(5P$Ju}b5;%h*f!m>sN+khE(kL5fsqBO3!HQC&?}H`%J24lO2i8zAEHX!Rm)5h2h=8gZDF?v~0CY9}*oZ%0CQ3v+oLEFX5(@EF;`J(6i28aGM2rZVh?^Rc
2k{U2>H>z+5mhvh$i%Z3v=HvvA&?Ox=NLf&A*?5-JZo}B6l@&+kIb2WvLA_pBVoyDr41`T;~Xz=6j6_q2vjaO0DnR$p#(zzjxjQLc+M$ftY!M_5kv(6`eEM~
)eS)^d{3!3AZZE!f&-Fqum^Htm!}9sR4`D?dcx@Fr8*5>1*j^3f0A%9H4#A(MAAvKp1X?%Ghzjy_bBL1RUQzhxDO>tS4wEaVs#KvQv;}3Nk{~ul?`Y-lr$4l
LC_<hKxj~i7>0t7@=olO0k#?vqCutEbriHgAbJT$6hwwFItl>d==)?}lptjX`sN8JX(*&AsDPkoQ-@qCujGB-M(+<jG}eG5GMRsdi8OlK%#ffJP>`vV<aD9u
Z?vxSDYihoKL`QPQAy_U3VWsL`a}KyruQMrWPRWhA4$?CGE8jBu*4yW${ezCnoXf99A+mJ(?wAc!h3`+%eY>U4^Rov(1j;#>MtIRJpt0t7)650&mOSv$Nl$!
d$iFa@uOPJSoh(;Xm9~kItQev4MDcr5P(Ry<O3fdmC|A~9;DHBSJb{p9^!8GjwM_CEccjG{m}21eZ}j~ZsB)^4GukI?3x#baWE$gB-WlTCa5(SGfmUk?w-~<
y50CC)uUVI@4)b|{+5do6%XW<6ms6AIl0(p8PnC~Cz5cTJI?^ymfSO|w&q8UG`I@&kOVkR@}Z<8F_77lp6&mbOF2RD3(gyK8V=he35ZoRkToF|g*1dt8nK0X
a<Bk$4XYbWUTXZF9{Hs_05C=hv4)H~?UNTQFPM52B@_~bjR6p!m`~<ED^sI0mV}(p#SvfHDU~P_nvaLIIiZL@nkjv-o*)rP9=PNkMC(v7O#wg^B+>v82UQ;t
0Y}6Y4LRzLhQWnU(I8p^WEzPjgqA2`VxkI|s)j-p7-?V)lnDed1O}k$bb=~|x`IC>NJG>^`4g%_V_KN}<3mAyjDG8?#Gn}%Szw8!56}X3$wE>o0Z<@NG~eSB
0iju!{~Q?NcNdmB(0XunU^0ke&?qb|=jL~Uzm<ZA&`+6%-7?_I9woo)`k&XD{$XbyhL>JaE6@X}KfAO%4O3Ha;Rj)H24EsdC~Cf$Fc72^%->M}ey-ddgN?@k
JwS;I*rYni4Qp6j!7GttZ5+59Ip5{>++y6!?8M8G<t`goU@dsUgN@bMnKfh$-+x*S>Qlc`_ZA=eIHz@w3I3UY^3T;dHBX&tn;6xMF$%-HL$)JBNDfmBP@;D!
%nWgN)o}4K<~)NR7{z=ppo`U>VdNq7BdUk<9vDv<UusC`QPzg`8*Sc9R})i70aO7+B#~HwfS`TjMMN<LX-rH-6wyUY4JO$p0+MNxqNS>!nJQwM3$kLOPS}8t
H=Gh9YZ0agpv2V8b{YZcQ3k@GmRe3JL^{#)?L|rnyLHL_c+dodkyQ;XBO-$!D0l+1uhi4Haj+PL8$8f4<`>6(w^ar<$|ocgj3`71lT^gR#G+=p)pQsNSnRq<
I?X{rF;qx|LNIh1Du5cI6SnMjH5Eyna-q-^Oq5;!BtBm6JvPy3ik6B7NlJzhi1QevvpE=|S_p#Ox}jMZh$3c!fQr^6nS=-$SSSdQkjFJ>v(9QsWnrR98fhYk
A^dZKY6@WR*^5L5)g%i6H55fzp|&OSs585D^zI5gybY5?1cA!%6GF6AAwr1-T*8YG77ey@qXVQLa=Hbi9SK@=lnPLWfDIIsqeDrUN9F?}ApwAd0YF%To(&q?
ZEdJ&bj0FD*php?<3$IfU@25O9T%AmUD3o+UA3c3XbND4AYdb)0)&j}hZYi^#y~FG%<jkw(zxuAApHy=y6aUMRHMky-mtv^d6S_H2v)EX9zyEa6YYPM&#^ch
Dod%VVKTA_q{RCZMg7NO6AV#N+Xe=S0!S%ElB5%mr_YFBdn7x3<~tw1+UIkK9EmB2Sk(IgR0Km!3rF|u`SX^5(r?p-$<1m+K}!ICu+;BmHrEQUtBN9+k|2ml
s9g!F9U2^jVu;BZjABk<RVJP$qW!Nor`oSTKhAcNnkY;_`GRMJi9!|7VH7>wJBMWJM5q-tGb<3#G%P^0K7b;JIY0_jX#}Mx5ntFFB4;KSQcS8rMG8!g2lK0<
We>Gws!-Nd9(+5}szM@yWTFs+JHrUUAuK$V?3F9lLD&WL*nN@lwIs%#7~_rX|BbQ-LQoP(?)<*CvJe=MNiCsSP}U3ykT0v=A9wh16wE21A|XoBul<m;riOqi
N)h3K7(jI>^B+{D3eifuxW*q5_UVp<bm?io(-?fti1mz=vk^yOgi;iix0#0whTtZI5(a-_QcqFtAp{v^1SOG25`dHfeyW9~F(Z8s2sCQeV(qkR0|pp4oOpon
o6KVeib@;yfZ#>wLw{J%QX~3)s$D!LVrnX)h=__BWGCEvv6u)wkJM>{K~6nwX#UtkrbF^FKLhy9147aaLQH}23}c{OQc>;&)IV?Msxu(aF#$?YP(R_ZK+q&W
1g02>r92PeGDSO_Jk83CSg>F|!_`$GN=Sqhx%&MHssW`5k|Cj>Dv4+d(W4=xh++b$qJpSIpedj1L^7s|Ryt`2KP)yYIh`)#J``W&sS=d;5GEuAl#phEnMw)~
njsoUlp+w>1WsMwy90^)ko)BdLMjM=pb1zaC>mA4&Y<6fmgpX2sGNa=Q2eit-`fcV0sB~c>0lyb3YH~cR6k;Hmrgz~aWPQ^+a|4QF&pqXlR{?X{F|<G17O31
HoN{`r*3+Y=bXU}XcGYp0V(}@w53W^{>(5R)%`uV+2(MDG#g)`ARqkF1{j`)s(Z3S)c6a^6yd3)DyoMPz7eOSEhxv13H{HYc_ppbaCHzub@?Gi79&9hFKz!)
fCL)<ALn5~9hGplKe|w%W&lJlDB(jPvD+$b7{=E_7d4xT#1;%#!8Ix_qwW}tJC)$^Q@5KYI)?%=^_?TV;W}SE%x8MsYG*|<(uJ~?B}5eXxiR$&T0S}CIW;db
qm}$UczaoMX1b^|O3yS*R$8lS1Lq$1j?fVs+h*HxrNb@)+K4xbanPmdTCkP3SZbD`-E@?Y@C+PqmKc^#S|xogwA8mpd3-~0z%o`5WpV@_uU_|`!QSX8LX-TP
3ZJ^&WOxA6>W>HwF4^*&PGl_MaUKWUJ?TwrA&^?poLT~9D5}jy7^&@{rif#h$<%S+9PN!t@ssvK>(rWE4{hbIJB}hY_r^dmqXCQrQ6TVHQ?;kSG<MMvwiY4%
@hF+a@0UKu_jeBJDLp)g&Y7$H`t>TrS0%K`y+lCwbq?cN@Lw=Rim7(flhoSfw~uzbaQ9V|dsv_yZAyV!lQt$^;M=LOk|PnDVxHv0PzwL7{eRDxi%KFe|H=MD
F1+IrjV!dGQs#}+pV&i-Vg5maUT8Af1!aAWkV1dFidKxP`9k>*faVJ!$ts$z2C9P)0O{pgDLMj4DN`40Lo9+V!`9Q<dyj0w`ldW%MIz?eVuHadT2jhUtv7b#
`8F6EQHjpFyzK=V46`T9Sp63SGud(YNvEe#1R2nw&KN&&Xy~f;b1N*wH_}dk<{1m?lRwA3yV}(9wHDr?xM)-sO@j>x<R}IcS~eZe#R26Bi6~M8p$Jlk#F(1I
bb~=h<al!f-WN+uKvPtd6wp?TVjA^Gn39T6HXl)stp3FRUj4Rx={qF-$X>NRsobkJF$5Ry8#sM_G&~+Z4$ewB`?qdnJ0NX8=)fw8Bz=OKB-2hH$K6q*6c&>g
{JZFU%y@O><=M=^r1dp2MChTy`;f-{IoA=Ttm_u*vE4lHyCuT{=??w7WUklkFzlQxJz?3GG)i;9-#H>J9NL>|`Xc!u_yHS8f1i`)rstDA=y&xmv)$Fz_j~=<
Fk+#dr!)aCV$|uaN$?Gd(5#UdawImKxI~&$iL>rb-nb$ll;5WX_Ch@d2)a=^krZHeNsm2%{ThchLB*;yAht9!k0^@VWPG9C;8&{&i8gLWQ^W-A34kg9#0`<}
IG8@-9aR-c(r#gX;*Eh9*HcC#?@CY1;^2GM&&xQ;L!X5wUO^ENPmixDswI<S*FOBsQyVzEv<@WkjCmRlwCbZ{)6z^{=JD{tVLFLc430Gqe;j1cvFDA3|HMnU
9CX%BYCOh5tH%6{4++W5I28_Fy}HRebyiW@r?QU6-Ls=PGqk<w*%xY49`Xmt&_f9Vf-Dcvl++H|nj}8qA*M}-1zakQG)!l!WXQSGZC$IYp045R+ai;v&t&90
?i*TnIQ~2M)b*(!TU%@MqSj#Qf!#}PlJ^$BjOUADZVZmKD5W47nXi8rgc`3mx#Oq{w83=9DuG2IEs!|+NslHOIEXC-`lg~r3vE1NVQlbOkGhf`s+dEfmPF#h
(ysQ{A}r}rBt_`K*jgZUSiG(fh>gil4E%<n*h;e6eW^79eE*^!G(OA?6fqh^p-7aWp{1fFX$>VN2-(oVF`}x6Q#LFV7S1JBktk@Sh@u7<sq;S2_XuHE-l}BL
ONKBM%<l3KO_Q$?|9l8i8$6g$JiUE~Yx3_sT05@<<B8~KWFV)q0`36KIq?Og<73Rh+-56}b4FLx6c-moSI3-~NO2e$C>ELPfX|qo^9P)x^ATuV4nTm3SVmBp
FX#&(60iVE0KzaRkR&3&l#xRcGDyWFAWI5M%7|n%D@IZVdKV7Ih#!MKf0YVhe(Wi^<sfwg4>eG0LFR(q(DGNZ1)&fj0!VY|>#z>c9x^hf&^VE^7(U5ZsspD$
|1@UBjhvG>2+C4<QBahjN#QGxj`%#dw~6GNscTC#hS+Lu{s+*ekvfOBT^o??t_1DTIg%YLREfNpCw(xwqNazptWZJ0`pP2wfQZsAgfvUPP7{F#DF{K3$(z9N
-4o<bCxd`7)3m^O-#H)hlkA^J4<#eYF+P#N#sh0;*KbWf4WR{t`U|FFv5$8l3g}%$RLu|h_5iTJ^A*B@PD)&nH%2g8z<ej(*su$N6dyt2oxrGVdTwKT&&N8}
mNlLwr%-)qN}kyj5TO+PxiU15mRHnhm07(&1KorQ4_E`#0j1MQG|(f|l{k%70a86eq)?<H1^78{xsdRTcsgwEBAfvvb#{wWmNK<;&m6msno<6H+IMWCaZ4)-
VWj^ShN06AFMxZzNFp#l83n2U`$OWG5JmxR#2*mpaXT~9q8e%0xs=mF&O^96;y+KHL%z(1VMkVqATdaSvHG?N?qzhzVfLN4G>56`HXhbF21ACfN!dgbgrk(G
dki!)16S+SIj5dOf_M61MbknC%Y8fRIgaeOm0|xlprne8gi5}?nFnG$v%-ov9l1>K4<A2I92h>=GNMYUZJ3AfK)N?07|h+Dz=>x(VB}5YAVjLSVKi-nGMZ^N
%)>!XpfRF~iKYrE)sl_i5^{n5GQkTHI;|j38Vs=tP}N2Iv8W49Tnctcp#oS4Dnfw?$pnzcISLY?>427HpiLlRVg{%nW*G<q1R;?cswt*ugrLYun30JXsS%|G
h(<~Qg9Lg*z!(Eyfe!$G2p&Z*eM~jTBq2PdB&G^wBzHOc`!`40q1XNLoH*gf9>vOI4TBO08SnDIb-&V2S+IyEI+zp#3*oVd`>mayrvcX7=kfoZ@#}+u6-X>u
F-jzuQu96J27Fo~5LxY*RLZufs4_K8GaA9CT0dKKhg^Xj6irOUG_+L~#vmi}+DAY-+aOXQ5UE8qR81sMRFpyH)In0y5>iq`QA|{X6(t2zMuaq!RTLD(-MVII
sAhyBLqKS#+e8x;Bqasdz|%)mTPixynzT~|K+Mft`taoO*?XNq4AL<b<%3#cWSEK|CaorxjfjjB1d~p*DY1y6B!H?0gsNi^kcg9D4ut6vied^tnn{=<VVII-
f&v&P{xG<xDiZL=sOo|u7=nm~Hgz;ZKve}Zvx%mFn4pQ8m?DUR0<n`uwA3`J5fw==lnQp#lN1z8EhgHDk|v<00%&B=(C7%71R@23n$BGnKn+DzFa=dKOw~wJ
QzXGi99n{6kP0dymL;l~s`ax(6wFcH`_RGUOx7raK=~u23Zd%~h9KJ-Dk`FqS=rD*KoC<BKw}kIVhV~1wTPq=lBlMMs3_1nVoi)_bkM9q%@q_5##*S^6C_A9
1jQ63H9-Wm1qCofK+(~vDye27qL@l3YJ)+ls)(Sbie{*Z8D=I5il}6uqLnV%DT<)b7*MLJ8lk13n5L?N)1qdfD58>@m?@|#M2`@03q=$}r7ATQ0@F@nofu6K
P!$r;(8L`DD4qn}{%G~%i$Rbl8PNDL8W|ZWDG;FohNA6?XFszzBb-pA;t*OR1dW^;bYL(+g{XW`v$&#z9Q4JCHp0zhJ!qmc6478(>q7`zRHG;$w$(4J$GTHl
1>)NFfndCg7ME>R5kpB->qR+}OhG|NXblF8L_<gvDPw8|qA87$FjX|hfTS@{M$~C34Fx@n0aUaBRF!dpf{SMq#kL3{0o^$$nkK4_vo#e7R1}>WsVX998;vNT
Ap@X|iJ1<2B5@&&g`sJJNnstR2Wd)Cpf=MhP)0~GR1*@=sFba(22rK9T2iq}3@$cyj9LOz*w{8noh_(w@s1<UQnsZcHifKPZ52WYC{cje+M?O9h>}e@BPobP
CsbBeaX2<9$zuhK;L#LBOAt~8DM*x)08}WA8cL<MmeCYtD=I}oI@ADFQCmf*ED?yTjkRc+wTcQFDuO7PjW}T%N=YOQWtxb9kRn=1XsU(=0;rOTXp#w_Dw0To
7@(yhLISCpWRM6nj)UgZ%Euc?uDVXNP*A!HV@HMC1q4u%Nag`)S_q=H2pP$RN~tKyTF?=)r71=tN(mFC(xqt(Wy~;CoDfQ=^6x4~DN~uFAO|cEgb@rYl1enL
gd#*Oj7-F5>V3sk7<_`1qLQhqE?Z=O9q>AcR0K^4Hst5wO5~beTW1A^n0Nu(K&VlLn+9Sbr9QSP>{1x55g`=>#4$5#S~UP-)vD74CfL$%NusR9G?Y*g6bw{F
$OQqQQXwgd>knIDQ$THipk5$!y#uAn*!#3Ij+B3agCip#5`hGSs7Wtmzyzc(qbO>CB4)i=iu1Qu1`rPv$NPu}DF3BXDqoM=^8JMV{o9VHooa?IoOT~O&f6=P
ab*N<DYecusx>HzEMo*Tnz1^mxyEZ5>!moH7g&heB~_Y?!JpONGHrsOAJ+<fj(>Id8ALcBc@T$Shg1~)d6_~XN{~_&DQRL-f}(0_q@jpKFa?4Mj0mBx+t&am
20aL|fr?0i8INazr;L;QPJ%zc^awzCvCmfAfCknHuqfX`=g6apAldI8t8@zRHXq41s@j_=Qgs95iVG2pAfX8(jyu)`Lcw$V&YTPfyc9oBC;BC^#RNPL)61YL
<RNs%1E8X6Qk6hNg)k5AJy`WMAwo-O%t19WOvF`CB_M?f$E=S?ulYzkAT)AAL`YOsRZ91UIvLuyo1S^4!5kXQW+|bnXwj+N-Okr`J1#1a#7a^W(&=>6MHNPQ
+A8ZE6w#)$Jp~cnPPpCLJBaKZkajX{7)Y85XiBPK?CL8}+bKd&b}?<;SgI-+pc!C0f-bEI(b_g5i$YX_g25?DtZ7Pss<A0bilnj^AgT%}Dh@0gTWf7?h9#;q
X-YIS)a**rqpqoj?NPKzCvg+D2+^jBYGOzxdkh;LXJd9L-HD~hn6&k{4qOj&1WB2svbT89#a&Xh8lu*L&<Cutix|??KZdE+wUs<rWfLYHZPwD1%&j&lXnx92
Q>?V@wlJDEZ=tO-0Fq!=MoRkz;xSa}{^<iD@%Qew;YKOpSNL2&%Rhbr%A6&HpMnr${BS1(Djf=2BlULprySmlaaPVNRRKXoH*3@N(kuL5x#avo@&aMw%=&=u
Ly;+5!{LY5Iwr<jU>L}3gHT2!9fI?E;{v#y?@t$0F_y%+lMN~M-E}19Tl)iduet$A(EhMJ4fUk$Pr>kriw$;LVZOEKdi5mD#xOxzF}5P!7>;tw^*-~*o(|hm
Qf;f}w@7_XUP$}oSCpTIc*9;BBLuL`Y{1kxLKTZ5kv*2s@`vjFVaLg1+=74{cQcF@1EF<DJG>PBcj#U_8}H~`xMM7afd;lQfbX42JT$|sI`fdzrJ`EK3S}(c
07KlK<R7({@3REN$1<b(BrIn448&x^12jHP^Dz{s=)E%ck&P9J9TM?>Qzj<LS9TO;trASwU>PF+e;|KEuOR7$KG64vs~)NJL+V}z^Lk+e6EtA_%%Qm_l&Vj}
NN{}ZI14^@lkP)7_g)oD3q-L9h$#e(yTGhDOV2nM&ho;6hzmJ%mbE_bgu{+EkVbFiO^OT-U70E+7wAAJA2I~*O(5G~K3NmmbVP_w79@p+i6RMPqE;$ZAq-&v
GIxjeDUK+`L(we#Kg7rx;3;Y^zSAQpmQF92lATI8V5ZrzwnI7E%|qEgOe2-zO>0N%U0QsmWD+)LbYgtBk|tGSL7a@NlfQ1<`3CvgZe*-Dfn+HTTTx2Skjt{E
Lrgr<v&kW;G+)`ld>gPKjFMBc(jvrg6*h507$~Ws0QbeISaOkmwFF@W@F2ld-Gz+Vd*nPIOk`&f8LY+_i#g%56<HYQ-6dj&2P1Bd*Lo=Xz&iT}sSKYi0({NA
>X#R)bjWleI(B0LrkOhKySXugHbA^14OeaLPgucE!oz2z9qkV)VszB1r}1f$lxh7%DV@aiF!Vh>SQ-=cKo3e2jY}APQu6jNzUaOi4&%oM89noh?CD=3bv4(u
U8J)$khyBDlrd<kW@zgaQBWKY8;FYIV;HfWW>L!bZmm>96$Xt(V{M%VjMF=2w6H@#in2zkjAJey!Nk$q8gNLcsc2Ck%268yi)|T7QEGNE(W(d`rK_&DG=|$d
Vkzk6IA*N}aB3pD%xbMD($=wzDy)^NDN9xs)e253!D6<}5lu|ekWck&K!`fgQF`qvo}pMh#S9`WN-oBj2&;(1L_tBLO!O8a7L`UKG04)zLh89KqngEy8);KE
Afb|2))Xy$K-Z2kMO4&5L=r_35fLR7B)(^6q_(!}J+T_0!)VDHY61&v&09JmU?`RfqL7NHfRZATWYG!POaX}<HOLs#1)ijl3B2?#tq#yp^beP^eVgGABpC@4
NR|pIh=KsX#PJdKs3C)hVP9|008vA-&{X!giBlHmLr=?2?l*35#|jvnNS}aYI;Uh?hCu8Oq8Nn=K*s;ogQb!bh6<RX31WgTvsK6db_gf&7yG2Bm5D+i7?q}z
vHSXEN5>Z+;&t!I^gAQPC>o+Bib$3wASy{(K#8gXDT0C|g@TG&+(i%Ii6Fj_I1>PP2_WVWz$5y?5FG?#-=d%itSA6gT3||0U`WYL2^BQWL=dORgP>^}uo76g
r#K2=lo*hWLhl~q(E%0xHBta<l0Cqkfq?dUkB7j{Q`q~lN7?fJ<LKDbZ&Ji>j3vuAFP^_i!`}CZdBjBu7*9kHQT4vD2qLJML4<t6S7P-DpF|1}Q6f$A4`_Iv
@;gJx`o7TqQVdfnOwa)kvO*6hr7B<8S^c=jRwl>!HyjjTi`{z<ZVgRz(+4y=&^BL3Y-;5~D0%Hjz8c7A6h(%LG_ta6qSceP8>VrUgAm}QcAR3VXLs=NtgTd3
&)byeo?Ok1V$3P+B;;&#HU~4Z;{rXYno=WCRvi}GN4MdcH4kw4vqKFg4f~WmQbd92@evPksQo4b)P9hJV4-MX41W|B$Pt76I)so|k|8M~Dkv6!sDfdrgrbOw
C22qkm_cADNI-}Rh*~JBfvBpINoYm|Ac~5pA|NW1Vqyjwsz@Ow5QzziWl9K`m7$udq9&+_l4y{MLZK9)rJ^Ef03;+v0H_L9B$0?JijawDs!6IPDG3Hi0$7rS
2}oH%k!1>{C}3Jd38-o)s)2$@NMR|6q9}<Qfjj_(p@?XyB}z|2A>-<BNPid~AWtOGLQ+?d8XX#lXdx&VN|Xr*CQjIrAPOpADN1UZ8cGHUBBe>Dr6_!d5$9z(
uOmWfqXc<r4IWCJM8vSlQiQ+~F)`#0Vn~x-aO8l9Dj+B+T8f(O9JIsERhXC{96&;kfQyshL$|L?sVkt+z#_GbnFMJ9g+d5Pf`y^b=$M)%k{YLNB@$@@lubcG
RYeGtqfH>hL=>Pzlu%nk{zaj#!--0Oq*4;F3Mi~hR02elqo6eDa?nJJ1OXLMCbK9-8z`GOH4R23C~y+Qrjnf@6Rm@@9f*dRDyXBdxB;h44#Z+j4N|Pl2v8|(
Ibv9RT&m$-K>(X6tYCtIf~Fy)XebGaVjz-Y8e*DYf+lH-Ac2TdV1h~@q#I)*hEw$i#OSL0#)%*lDUgsF??ccadPse8B@17Q0R5~ehtl86O)go)die!})I;vD
?SS`>MLUpth(r+ad~gSh1#6sa(#%k@TbqKYKP{$Vsc2Hjv_Yjhu6TnJ;C47XCNOC^Ekt5*vbDBu>gn#7CCM8*87e599Cua7N=!^ipwCzY2m+<-84Q*{!{yyZ
v}`M!7=b4*fu4H-z$QpP;xx3NWs%Z^V8ZNAn~wii$fW(htYh~EuipVbg<fme9V{S*j^B6p^V0eKykBvu9PbqzYZD@e06kF(>@jSHhs0BpY)j~GzOYCT%pU+X
3!O#J;X(jJWvw6zGp#O$xhNnf_m43TJ7V6SX8W>6A{ut-8t&v!jWB~LEJHW-etE0y^Eb#f^`&54XiBu#H+N-hY(Wtd-;7K9_XyNP5!C4T%DtZ7#_A5c+^yca
sz@+IY5X@&x4iSMpuu;st6YqL$69!GqadtAILhU^?Y5*88n~u>m)56(w~=?Ka6(T-c*7Ei=%H?&i$lAAKJ&f+uZ4Q>(?yi2R2InBErLKq3#XF1Ubkaj0v5P8
tnhTgb4_!{7dQ_YxyQA>v;0}8hSh;mu)h8<h9vbE9797^Q8Y_<K;@)%o_uu(NM_lHv#nt&2DK#PZG<ra*X#G{LudyB#p44A3Eyi&JI`JwfQ8M<l_^G_glmy~
mlG@{hgL-d457gp!o>!de=%X%Uh`5mGL*y}dye4}1s2x}4Aj~Qd}vq~g9ZSN7->LPc0FC#*R=Swd(bMjYu02Q)@V}Np|DYiYTY_VVJ3ntE*3y{P&+bTV>?@%
Mblbc9rbbp6Jn$o;uyJCYht(|HJEBU?6p&jtZ&Q<6qU@n5F~goetPWfoLos*9oaxQUi?b5M=XUd{S<X)0Z9c0)65ECRc6skCkr-I&Z1&1OdyjpFj2t5siZUF
++(Fhb?;m}I@^Ur-FG9M;~<#JGYhZ+nwu3+>^g{Hw5oBt3Upb=h8#vn+vW~shPbU|KMr;)${>K#>Xk!66+#daHqk_0@nP-9PoF0Sm#s5m{4<WCt=@ITK^yB;
*Gj>f!2y1ynxoL0^JrRI5AupE1zFU&-)0S?I9CYOPMpT$u6CFee7+lstjdr}UsgyOWwE}?xlAaUw?l+sPgMd#A&|=17Jz_8F!L}1%>un9GLg|}I20v-3`!Rk
QQ+PNmMLz8<FVg-U6l`3bI)u}MkZdADP*%>F=_1QiZJO94<i{spbU+>sVo?y9Z;Y*HTXF*7^MU%p#*#RS>m%)NG6N+;kY1R8UjGkcyzvE69<<nSST4__U#f4
tkktl$pQh2xnQTz7Y`M*BEZCMt3~6`_R!%4Ct=_v9S^x*7K!-BL_N}s)8Pb?9iXNaz~OvtXs}g54~7g?cG_l!`J{gmq+6=wy2{-OCKD-|O@`t82(HCRkW`4Q
M6+aguv_^CTJtJ|5exy0bP*&5K}Z2TGojp%Y&e`iK0IcUV<2XH!z9BFP~fo6(6FM6K;qM8^~T9ztPa$=l1?iP*rlF6``+M0#R|X6rvcdbyO=Y<L*fNB>XwpM
-*OUB;{8TD13-)+@9u>3kboQnwF{yw!Jvrrfz|6iF#b952iZR=DhC<ZK#Mvos0}vY*=|L|@<6$%fbFr~GRABr!0-?WhD3ojOCsWuxt8EAu~xz`tE)L74w^QE
_4jMs(B8WC=TdN4_vwvD`TAxNSe1*`|MFc}=bV3^<<l_-iN|RkTsG02G4N}XG%&U*CiINMTuK3=It-4akilu1%Ao*jW`jv%rk%@K${u?3=4nx3&YFDZTso)$
)sRtM%XD``3+Kg#Dxm=O(8wC+ZzA@qo%hf+g(cR-*kXmCgIevY5O9ol-ZH;O+3b$?HO`o1b)`3MwrFc>=3A=dcp#*LL`JBCL^Mf>$P=pcer-^L-Kvn_!r_xm
1?j1_7i-qB)8CxyC0!yR%UH2a+W2806QJEjv_&eG*!XM}SjWYM(_1NB@5X~bf^8*}$%bGQWnfYk*jihA=T*y|JiUC$#~g9YGEhVjkq<?Fev>_JNQgR*P__vk
Ue~Y9L^7rBxZze5UR)h%MY>|b+)rq}<Ay}Rstb*mVmKj2_@dX{@GEt9s+1UTq!3q3#9kJN>7qsuB3J>UPAp?=0gP#c4lkX!a>g#xd%XITr&ri`?j4KYnX?@$
q1yItJDJQks=^@9teUW}bL0d*jyesE8qyyP6Yr(jn@Xn^_!d5;I@uBU@$n`Pi4PDKA;`s)LxN+otM-yhrr2-<_H-FKialw8V7C+^A5KE8pPuv{wvi*Dr;A|N
(C-;`ImbO797vXcpr)E6qp<@fF*-qowCwI;D7%`(^`W@I+q7bf42`aYl`!vc&3Du|H`fN6WGKRVGKm%_qQp@|hPAzW_s<*H@v|bGtrQet;_D7Ev1Mjk9Qj_i
vTQo0^+JQ9W}4iEed*+{2(i9={C$g`KJs<ns%!!{VSxp&x}<cntRg*|p=#L_a9W<ZRB+dUd%FyGL34MSBc9kvAUJqs5)q3ckRsRch!O>g9Jp=@IT{n*lsqbe
sB4X{P^uN1=ZgJ$S)phq%?U_`N~*|+Nnk3n&?68Kgw=WJyw>(CST<%$>#mg1Ec(gT1(Kx*Cu~JNZGug&V~f4+LX``MNr<8<mK7&mH+h<5l5|d!Nh8wS%K_0K
hLs^Tz4g%0Bd#b*N`6Qo1Zkt$WbA}avyX>nil+r}tTOks>9LS4X|%#%#H=Q*XQ*lwv6xk1v`vaBgfcL09vYN0X+tAWAnK{_7_6L1g*i7jG9)fg6Kl&38355o
n`fJKN=Oa76%59cbHNoX6+sZrk6o*TyCsDa4ys%yE6Lu<dA~dDu?RM^fKa3n$w37#166R+f=OnS<R%)77~&GUWd-gJEy2Q2%6;fDiuX2A2uKcOWHDuk@6R3e
i^<Ls!#Or$9F5FY=S;gr9m+_>F}0W>yu>(zFP9q}nZ;eh6=!N8%@4-8v<Vn*=aG+2;OvPvb$suAbXAjCI2h>hm*Mis6v32AvqenK2wCvE;}MoAT<=KhRh|0?
f-Nc<NnCIpn!O*D%&;4c*I=5Xy9p-6Cg{;YA5$gq0r_|LLc|bpru!4mJMp6qQBX0GjOSS~Mrn&W#R*x+0`&mYR<{HLgpfed7F@r}>+%<Ry*|j<z6B1b60XcZ
q#!1RbIqYV;M-S6Lw9Jw%{~BKco)6?O#@!IyVzTT^V3Kmsz*XJ!s%QH*9zl7>>Cbv-9;c^LZJ&ZtdNL;=yS@iPGo`jeNZ$_XUDH=RIjt*L4n<DHrn8Aa{yc;
6iOi=Yy!a-7}GHs2#5^l2Zz(^5FntXZ2<^PJ*03EIvD%Nz%fRvXj@=4(Ka_4)~}=+Ig3ceg<0ehK}EVU-DVsHxvi|keD<)gBtTLxBF;^tV~}FwQ|7|-mJ?|P
4*Bj+R&?0wbPL%*k*`A4S<wp%=AhOy&qr)@sW+;EUw!G;?x|OYVW@-Aiu0vS^^wJrG_4#ySU#u}1)WHHuq}o_*gOxR?J<3(*2aSG;BZK`4M+7#km3>b=y=gS
7#ai`Ad^6kQ@wiSPW!pE<6xFuo*BeBzPZ-De8xN;RNd<zQGy_e4I~3jctN!wi6B)Gd%Ikj(u_OJTSo|OCD~`Kuv!*JMeIVY{;PyowNHu^c@frpUs6fTU_elB
s&^|b&l#ECb~%YGZl#%lPLW`5&2GLSc-d(mN%TA*56lf%Vy|o=zZOM>50_yCW;$D#m`Y%!Mz4vPg%U{LQAc`9>l(0P8P0ZQDmQax`^}$P->c@qdO@Cw1Q@An
%$@Y|E|qz-A*&mV!3MAk2YtN6Na9R{x}RsOz`FA7YS=to;Z%WfUf%s6nueun4XtV;chh4E<!+8fFw-zx5bge;0W3Hm#>6`bVUxJ8DD3fP&d<@@Kz79rb5(L1
Td;%M>#OxGtHfxtpbq!nJ}-2T%rwB$`h%g5(5hoR+8i`1j2$%Q+c9BnrwHmVz}dHs8UT~HT@CrLy`pvuWMz<DoyQq$iMYvLH_*HRt&R_#F%C#jV#p(%oGS=n
x-FFe;f0}ZcOLJK)(fk1c{54h+d}MYdsBa_&x;M;={jIo*<2x!v)Une>*Vk-H%MwWYW3*Xu19`6D^v@%Q9+<Z_&sJ=8vGWR-_Og(m+I)ZZLW~^Xi^pAPE*t#
SBzc3SvbOaOoz}K5OwvS(IECUyXk?}TS$fYYl1nTFR?6l>5H9;M@5EMsM*8qA^|oUVjlVJTjmK3-;3!u9X731a~KLyvI5~Z3e!WYvB?7&ag4K*)H5s0pd?!G
KEPw`Qr%=kR&2U50E;NCKQnh*H=e#Z(B^Ap7qvzFT)2BNsL!uB!p^VF!_hekpoR1&Vulxay|`pe$=;`)ymov#@Nh4#UdI&@G@B$qUx^e)qt5;l*UXvT!^{o7
U2?KZIAYo7T@LZHQt<4YIAMp;BpMi!ZI4RNA&4Zy7Lw>VXG_%ICQc+*wRs+zJX<R_<Q8WvO`f#6+U%hV?R)X=JJ%+4J7jN{0fdk}*I|OfS!F13nR7f1uDaD9
SZXJ@$QD6@WSw@xUOlyUw6ltJfkc_+J!qd3<E&<*I~<OKS?K{_=E6zGcZ7qQ6a%23>WIK1Ng_#g<++!VK||)(N;@2*%7hKyb_dOQ0MHO_h|qMX&~!xVEFJMR
18_AppwWiU1u2JH;yv(RT#SPO#T@9T;@@|p5hBAu>s)=<>;rJP=$+Oyz(>WB>p_IpiN5E?_wm;UTDd#)<X8wfj;TtV9n2<Gx<YX2t~f{^x*a`=qC16E9-BwL
d(Rzm{2L=+avGv&{iV#!(N$pDs4<LMFQLh~edibBVZbMdFsF;&VR#=ejm(2#JNj|un<xzX2IxB@U}IlWX#=1D<!-cT(CrEn6Nj*ez)>`;VuEFP)ivOeAvfco
44qA2anNiw8K`fej<kaKtSX!4;FL=tRrD*q1<(qG4D@?E+YDD`87U60J`ZCgE>0VMd$6N%L<OR!LKJ}KPOKjUGd;YbPilLgMeA0l&FHbf(W?jP_*)2rPn6Xg
RE?@HK6l?HEc!V7>VRIs2JRpT(F(=_tm;CERj8s0<z9ztEj{|@9N&!E<EHM7N*Ol(<I|;a%{7RAJ6-!t3UH@zA)|8}sPOB>S7SrH@OUY3k6c&k)i9RLA_D{y
g}uBen=BMIo(tGvLmMhD1Yk!<T*Mn2Z8+7~#Oa9%A;uebF2;rkFz3vg*SeuWd)dOcLNd2koaWuinaZ$Yx81CU3-P4pHlRup5bmM_!c%xNm;(;f@prR<&<0-`
GiL?k*PIpsBGI@56}TYhLiRQ<aWK49T`}H*J99IyXI)p`YZwkEl{D}e)bULXyUx|&yP?Vd@1kUbryv6Zy9SJ%;*+ON`#reRCzl9T4C;RU-WyAKKM&?yrIl&%
-<)-9)UVs!)a9Utr`7JP__*(TqpAK56$JN*AVR2qilUS`9po@5db;KgHg!tTqWi2aq7$m@!Ov&SOJf?FL@8_bSAvg90oq?~RU$@~m|m}oWu+%UuZ%Rl>9cgQ
r05@<#ahDDNMKvs5m;{_M34!m!2!!Is!*OLB;pmRXsLWFGRC_;UF;XPA`pZB+M-3mfK#J0agH4VKTF3u&lYP8Q}kLLqFk)EcdO@@6?bIOOk-Uh#sj>(cX|!D
zd?&Fveq<dim}kj+{Xk%KH{x1ypYwi4vlMZz2Tf0HyI;&Vjlt-l`MBH#Z_%p2Rf@Zw{hjI^SeO78}G8PI$hbAIt#7Oz?stMSiSF1C7RW^15q^S3J{GCl#KyZ
Vinbgbzc6#P{G;@=LdZZEQZi^(It3Bs8jY+^k}uXLKq53U6pVMhg1g*PQb|uCylVwR}-;uY>ZM2hz>PDQI<N>f>|ceIv~Z(sba&osrJkoGo<|hc|-t$p_G~(
6H_jxiMY&nCv%`20tM)^+8o(H<vK40Ob*+ElL&0kPjFx!Mx;kk^Qm#R)|v$k6OqZ@N*X0Lic#7w!-P#x)eazaaG4}JO815oP>3`*54JVAX1ksi9U*CkHkM<=
gmY`Cq9=-BCN92q>>hIUyvMoD@x5z(4X@{_#!_EA*{=()e%Qu>_j`Yc!QdvsfMenH{cq=?_d;tA=FTFD58Kc{^>x6UH36UsHx2N-Pv>Xz)j8^Z0s3g+At9p6
#Xd0AJWc)Eoe%O(op^QQ#LSH7%s3=D(0<y%oH}S(l4Wg6tjUX?)&K11Hg>got|gPQ2Qlf3MY6Q>3@}7rf24+EzEan*p2kzI6E0}yhr6^CeX)m{5PE~g6WcnP
;ZfflU~yaWcK|qy0VIHc2JIL)7KDMjB$B}*qU!UL1C47P@afFRxK(R<)b|u$lbh;mPDL_su}Hjc3As30Xn0L5<&lRJK>)<!*A7ynCn?K}#~Cp-hUH9hDC&?c
%(I?(I5)(cr9(|frkR?hW}uk_7DA$eo2F}AvquV$P+YS%+<J8Oo^@~=Loja2bFSyStVnPcY=aHu9Xi8g$){6X=FC$j=+2{J(HE^BSqV;g%w1?8h$zHv(BCCz
QI@M?%8tHeiPp(wm9&!DmQWrkT$Q$n$-PZ0bt>$4x4iR7XUSwGWGE<F16v6`%?V(Uwofqm?^?z9y?w_(P!EOM)9)vw1cZIZxJqJ6ytB_vnFB!>?tS=XqM0uY
(qyD538chZ)?Y+)Vy`60=sor6Fgu@dh=hDG;xPh0cN>>n^zd*7qYROhjbl`7krY&7{~Dj!p@lVQ+RBB0v$m8`t5S#hU}h)!N6)JF-vRKnk7l@A<>7LUEIMVH
XmHdJ7|Kw=n8AuoO?BI0t;&$)vx#V|jAC|a#DzV&A70+JeUTJT%2}C`b)jvK6;yW=?i4KIlUqNu_pB;xTAlA~na8QM3Zh)NxLE};C6iPQo9F|${FBLye9W1%
{4_B3k<mf1Cunbnw38_yZ3vr9p|F$YP}$s;9Gp=>5KoP)SJ&f=fyACy4;SKw!iYqxLC#uLDwU-vT2d&K8cGBLQ3VA7KrIN^k-PP@#>}Qq!$t_2&ds6Cc6*-5
7FE<)c-_!7aWWYbzN#Y#;1g6SyD`#z0iz!laJq-7+1qz%ia%4ec@|X3D48>lb{@@|QCK$3shXVT#aazx7W&GZ_Al1(iSxDAd#F10qy4TafoEF&U5}gvOu@@T
KOvpPFq!zzTrhc4`cNyqe8JW>^(}KXdrfF<OJQJ7@oiYHqpZM0HmqB!7Sb%RXJndZDMrUYnr7TqHs046j5txOIkB3_G$@BMwEAr_Rz{Tj8}T^e_9a2&q^umv
#*SW-Q8L)45ef($D}NtiRd%ty$307Jr7Vhq0o2NV>BHWeTSTC&8}X%PKKF3f_2Z|C_KX{UbGXvq&FoPX7=Bymlwwk?jRAjUJe>0Zjnt>dZuuWwUQ2CeN_Xw=
->0!|yA&S3Yt?^ghu6$9o@`hqw51q+sK2+7dG^0Ebr_s}sWKmprGd$jOqA4YtGuF?nGSWZO>2wBa?TToj2Mc<4<LT9y}1gN4Qwj12&jFAlMx<Sxxsir>N;RN
uA$CdA;V1F)EAR+TUVTxF&X&H_s%z}yyioD-cEN;S-iXH3W<VSL2OZ4&y|&#S|MHT;OHoecy7)7p{AtBtjmTJ6^NOa7`sgaHxpw#Lf9Dl-a3A2885AGb`z~f
@z`?p*0MYA43JOI`T_j)J^}}=jE7hn=`m}Z=Pm*HM~&d#CjGu)>_hrsDC-9gk1`Z;iSIt`uGH!s(h1!jY=MYasX~PsQIz~K8O?7poqiXclA=+L-1%BcU!aJn
pM578PlGUcwC!bQ#HA_-v?wk@&6}MTn>NGVaO&$Nm{RSxT$~>qG_m4CToBA5kPzfc-JZU_ymxWVbewIS95nU7oY?XAg5E*K%7NA`j_$!2YmOija~&POD^cg2
o;5UZZq41p(3M-0ovO^;-A`w`1lvbu>d#q#_4Dvyuywrk{o+Zngo(i*;wYjBnZk%v^GHKkSy)y=g^drk65x-!KPR_|BuZ977u5eG0p$MJPdM6XQYAy)44*~u
%1ZoABt<a>DFcvs=MJbE8&95wgV+J05i78EZn;dFy-ofX1=g(wutYvaOhNJ0$Oqpn4@lX-*_Mh)LOO*P^oA@4qoaV~!}aR`oS&e4{<0VAJ}1nCv+8j{Xz;>_
;uTW}{mOFW9d783%pRKK%S_f#?;~jp6A|WP2uBT#{7$bxbGgd-S}7-t56Kc9U2Jvfj$55Qn)KLC#0Wb^0OZGikam>QM9cfXW0PCTdG#(j@yQKKT0n!ZGop#|
=PVI69-UNj2y{yjq#&1tc2zG}z!!-Trf|!)_;y=wSEqmgd>CCoIZ%6v<Io7Vq=;kj+N9#awVK2PRT8m86K5Y31z+qLKGgH%;6fZo9QZsQj{*;;u#ReF%Sm$0
41X9fSK)&J6$K$p6;xfAlg13jOF3{U1$`gL$~3uusEj@*bN53-5|t7FL@7WiAs|G9Fi|q5ivnU(wNJ@=^*Wv0dvm5<`2ixr&HHa}u!HkwyCLp@(MA2YreH8k
lft<1#!xAH5H&EG68%t6#T5$CLNxRw)p`aUn4?e3`-J$2=ns9d1L6nz%l{()I0z|RP9<HOg#c*>Dc`t5>lCdhec{Q{0+6bjhLWbL1CihJ%5Zz;l5;pI$lHHe
vi}+z5^nrW^1DMrCLJ?*n11J!rW>aW<3<M7cu$`>$3Jnz_n?O?DeImV-!yZbwUZtb{L};UJw{hWvD`lHRZ$%pr|vV=4|qufoAFLaJqKfOnTEWL$wf#>lBl4F
qGgIC{t)0~s6m*DqKbin2#O(Tt&vRv!B7N35CjmQ7aLiN8Zn|O0~tsJfZ}lpLdWk(8DSiAm&IrRGe}H?DI7da{K+-}*d$%?%lBrZjfk$Jfa%GlL`r61hFLMr
nu=;tr9}k78yM>LGQBfjB7j5@V54qui7woY!zzeS2*p$(^Mo}ol=UK*UYK;*F{$;q_VzQ!-YYTX;NB;H@%Z<pimN^wPgqjY>7iJRb8mgxG3M5L1L=LcpB~{6
L>ix;K0G{>m()JnHe+G}lAmN_!#RlZ6VP5yfh*Bd5s>U9t*J`M$tc7Soj{?}6xkWWOrpAl7PC|@A$hG6Lie6_>=jRu)1NmoCtG#H95SLetUEKE2GMUe^;0>|
J$32R2o|)q$s!CyfxPS-meIZ;uR0hy@wp~Pjw`D(G7HQ&KxiljN)M6Ldb`hFynD^%(PJETQ>RA|ZvmN~5P;(QO91F201{dc22;}CTWWbfcl0MOEx;XM(^&*u
gRR(3IXHUBWW!Mqsp^6AKs<-29G8ST&J4%t<=*Qw6Xt$eb5((vaco=yt1T=2dWN$EYc?VR_zvXliK33bU`Kd|oNuCIM$2C9o;sS^OrMOEfp<t^qJqOY7!?zH
roV!nwCi8LW_9yj;)0Wbq-4e+HznxZA<_L&(|~AgBxW$w3HXh2)9p^?lB&pui63k+A6;RHRS|u%<Wubs?TC5EY?RQIg|;2H3`{4PPcjD<8+cAX<7^_Vm?c#K
G|=x%%E#FY@wA;1(c66TF@~(r&;$@`DsHXg0Sc%!OYQk7BbsFIVNU*HY`os_HRd$;lW;qGsUinA<v!+q%7v{_s30WRp=i}<p=kIhYb6K=*iVNSfb-d~=wB-y
%z0;i{eIl-p>zYNh1go?Ckn<quj|+-N%)vT-7r)jk^%N7$wD6e`0@E<(nyZm88O|TUfKq1M~^l*<a=4_2?{4LfI=l0Wfh;)BsceaxECB-YR+YCrR)btqG%i{
gg^}hj7U?)C_@7Tts;;pKock_3j`#QED<!M6h$)yQ4CB_5L6K)%>^q=)X`B9P(?sQQ%OWk0Tou}IraeX11DZxF_hk+N*)9txG$obOjN~wY19&YV^K;=<}jlS
=J;-`TxNN0!vfn4vAf7%BJjm8Q_nxIQ;nr&K0U#S!U`gGx2&Y14n45=M7@nmmZv#0%%xy<?R&S~$9I6}6Vw&um<k1$M9cg-h_>sgZDuSgl+MmUZlEN#Sj$ae
54Ngkt%TYEnL&QiPSG`}#W|f*8Bj4X#Nm0i6%BaIEvB6F^U@lq#M@xzV4;dUQ<>Jhk1n`1<aU%FER6Hi-q5l|N578wH2~TSOFKU7l26XaRV{_P>#4-|zkeqX
!*68Vd3EodL4GJy7B-dnH6XzhiVR$}E}T(yij4*&cVP~P?Xb%cbcGewt0eAV6%AVbCz0fLr56Bmmoh2$ZG(wn7!I9WJ9oE`IVj-Hsx!(unT&EE&JXAh4yDDo
JETLTRtFLCAD*zzTuF=(izrskGL&b`{I8_oDwDg#%!(>LMWQR+4b1DmQgVW;vGgJO2m<a!{P?=OyK|5`Zw)Y4OtXUv9XY{x3mr8wC!!m`dD)Zg$o0NQ=<xP@
|7Yp;4zy2p0d3#&8=5}|mtV3zFz031usW)-euwfY>Gv7=;o1EVpVnGQ%#gI}u6_Mz>s(f+`mdYdbV^BJ`0P}{#sUMV*`z;>DnV(6gcD?vR9^=(VOqS~0E$UC
rUCjDAp^zP3NJf6^kQJm?9l3-d)iH>ge(P$7|s(BN`+$7Ht?P_Q)yU@Tju`D>4xy0Tx+qiH>|X?q`*XYdor!O>Xy8f?g|z~#^`BnAuJmXlJlqp9ruE_vA3cI
lC;F0k1UJJmP8&oyRTVd;b1p?7RSCeXiCacIglGD)uq((dA<!AKGkR|-fNm$-+S`(a<##H#bk3pk<!BIAd?g-xPieF5JN%*K0pNlrdSRj$)whaU=@T99(2+w
f`k!L2m{CtR8x$~NkB2_evl8IE9AnI5D%yX%$^V<^C`j%Ad{p0+?rr{_0!^=vkXKLg-Ja-YZh|Fn~ppt)#*1lp~Egy8BA<LVAE6w+H{`=z<5rP__VXu2q0%^
d4bf)OmTC4V8cd%6f~9&y{+EI^GYhyBKt#kbjk0*@wmJWR~<KfZUt!N;k<F##qX<}k_6v)Y;CeqlozTfaFQ5-I?@n<WD7Lfsz!j(1EYdISD7sBh65;&K**Ga
Qf^iB^cgTjjOGwfVP?W+Vv35Iq@@;wXW8O?v3(Ap;sjb+LZb^d#{h!J^Q#-@a1Do`cAs?K%5~#M0CKLLQzKG{hzkXfr7Zl6&x#0ddGd5QeeV3V;`~^SvZvM|
?JN-F1&4f`A>7;e`Sj%;835llJbj7kbG|*w9EG+bD3S=#0R*%f07($64=tldTo=Ec`sU4v2*K6RM!-4Fu9>73f$Bl4-W{`P5@ucTbk<C_eW+kLxmOfuZj+wf
K75?(7knMEGbe~5hSt0(5}<+tpmrcG8Ek4@c`oP-swXH8jR2h>$g9H`rpI%yOKV}ijZiLzjRcU|9K0h6ql{Xmit;yXII-C8NvvWSmSS!kVH7s=a0|TB>P+=a
UX#g&v#dLCr-!`BHd+^|)5dkfdNb3^<={w<M5Ls13*>a1tF51ld}^><<166Sa-KajPF8yK8N<1{vjnm8Wo8%84m;RqPki4J@(v~M0?^lZ<_v_2RJ~?h4@6n0
4##uXJiS=cw6X?BhEyGQ^Q`l{lbHJVy?1-uM6~6O({_*yf!aW)yq|9JP9{%X)bP^~Ref#q7)EKSytpE(F$(&3(X+npI@LU<5zE0j{8o+rO`ofOdYL-x6@6v4
+w(AD+eurxm{s+)(ihX39$GAjVoSd-0VvWepLd^F*VbLx3`_U!?}%=u**d7oKrR$Q=aZl)*UUuTh8zZi8$b=`tXr})=m7BTIs?`OMKxEzbPmP3V~+Rhw2|r!
@2?n^P#?Fy7M~^NhYwLeiiCj0Q5M@%D6(m5fLMnP^`WVo;zRkNz`F6tHIWu_jZNYl-6YnG2Tn9`gh!$)uN8UDajuI5^>rslyr|BfZ;z!qx^n`RF=LxM%2tMO
eBN%&5%6_;?T*sjTDlQdJ*p$C(}x(>nwfUS8bm`~`WJu<-VV(Yx5awepuK6b4kl>vXo1G55IQvtgh~NJR!>Ih%Ck1_;%hw&4+nY9yY<wsnNBSB&rb)ASwN-r
o~W=@MZ<oM{f&DT3e}(%Cf5x*WN?ct(C)lIZ-sA;=T434j>eQBZ6?e{!Q#oF#!a*VdUe&-xS9BS&C*tep2fdvf{2c=0!bkOrW75p`ADn`Bh7BQO1XF_ICQhA
i&vp2utiWBzR01KED(??ju)<7(sKBQ21r2EG)-+VV$iV2gQL*Cunj)8jDyZ}U~8@nQys-lDj>3epfj_Kp!I}h2;np$8bP_mL6%WES*4aCD^7-<iX#T)0kQ;K
U~M5x?nXXHrL-#$#0+T2q{QLnGz!TFZ3QQ1hIURFj>JySpKd)l<XDR}(T6F(fuu$dE(KsoU0T6plnE(NGj<lu(+~@X8M5GNUc~AFbt{4(J2%#AT=!e&D)Wf}
)lq~V<KKfujMU?qnZ({mRa6u-g;Y^su^hCDc(yoDlA}4CaiE7PaPbndIzB9S$*qe!xvGHQ$sFONYHwX$aAm-Tb0Y?W2H4b8RU(ieIhkOED-@-kOj5=1rna#L
$K%P<M-fi1DR5m~jK<NhuoafhZkPDh7^NVLcV;|l)aTDg1&H_8gvLsc-!woK4CFwXCr-d3-u=BAyyXrE0OSa0i4--&f!0|pO6dYM=TLQn96ogGp_WdY;M5yU
B!t}5uqgLd29OQ+ru**%TV%d8F%1G88^p;VfwEF2_|1XmlO}e&$CiRBcfOh9qOWN-omu3FBdc66Rp9`GfrOOiSe8`+Bhe65g%A`KOK817@sL^jTSfRk1x2m>
YFred(jaNps1xToG&{&*K>$Glx+tE;NFqHUODv=Y5rW9EVv&@GOpxIbtsBYjdZ7$h7pNa*Sb!^|E5all_Ta%hm92$WgBG`!lrM))ciqe*r`2*Zu&hZ0Iy56R
p%r{V;T~u{aBxCSP7PRx+ADy8x)^xKV3HPF<AwobhEO8<VrmdhaHk{BC1(M{%KCYSe#G$az>FGBlHRjB8Rz4W(<d94;g2kygC#>aDll2lJTpw)-Vmrtkr`8I
V4FZT=4!A<gc#C&jaC$JHI&gH1d!qpj88z3`w3q530R0m=ta+sjdz_+D=Z}gdmb@v-R*U`l9@y>Szz$(t5(+h+%0;U)U&v@>J5lw=`pkwjBjtJyu#c7NU1bf
JPm>aLqsg{<iM}aK+3U{Xof+CnWczRC@B~-g^MT>0@1dW^?=1=u4?R6w{jic`-Ht2fvL!YmgyX2Es|xz!@aA?tQ*OlJLS97Ewi?<AY&@Ik(I}iP*sEmAW0)Z
hR7g!IWoFnWFGKuR1`s0v=?{34~=CSpv^iw)8Zc&xMd!Cc+)zj%_+Dc>F{(>ZYZ@{tu#<?KrkT9<ZHBI;s+}uA$xXtz|*=w<)NgUq?Tj?!u73AUp7YBr+gR9
<>!mdq!jJeXw4XBcUmTp#Z<I4fV_y#!!;|ucLQuOPVTm7)^VbFGAXb@hH*s=jL?`{x@vlUG%v+fM1nOLC?5f?7-@<k&N~$DP_k=_1Ex(KTR8;f>z(;)C|+0&
w5>gE=x2JyCt6JK5iW^Ac3C&jx|1yCIYg`!Fd1zSmQcWjpr`~51QM;3PJyiuOlX?B86{x^Ky$9vXRPlfCs@JVE{%JTK8;Y{t&TuANq%Z_=^wHSM0-f=t&`g9
5RMwch-7H{i*f?|E42to?p&Tk$z1|CXkL`ti;r2kyzOa&!)~-Pw>e{4MBeq^1>i48&7K$ygKruT)<idqt-iYErm^teK+9MNAq~kMokL1p$BIXAU4_CsYMj%P
I<se`N4~Ok*9mEL;|lqlmaSt{u;+`wXO+2o#h3{Nu>qhRwGH%WFzqR=K$`KYB<ZC!8jcfW?IF#;Yb=7IF@aL-s4{cSCi#RYjDlv3*awlPHcVhCO6o#&pur=m
^e*?b)xho1&c+WM1p}H>lVx>O3q%AVz-$f8?|4QChmb&MUNUfiDvC;`nX0HT^Xb6RIoXG9W*~O(Qc&`(?^2*J7{O*pN!U>A00D$5rGUeH!p#HMeMheKnhD^*
A*81qb%#sE3+H$a$6-S#DKW;|9LsW{MX9zL5J9#dn;OUJXjaO~Zgtmpb|<Fp1~(a)e@dv_3$K+sCx{9KAxMlgqNwsCEdxDiZsx1rm76RaVbb+L)1eN|+}>v|
e6eeC!<w4O!zw|rLKJ``fSE{?v`f0T<)(zd=I+L`x1O`3pn2Z1aV_jlrLn&G!GJDjAH2i0qAZg{K!Quq^+Wa@&a?-<Xi$|<*1@rUY&>CgVYGr4m$AUbbZ+%b
AY1|oT51l5mL?9M8Xbs@k#uA&CK;j$)v;!yAsRY#$&zf`!&=rbG+E*hHv)KrO-a-^gsev5Z=uBvgwWTCzzi#(nBR4v;3tL}h#kXMdYnD|87fT<ZzO^}iBO;d
pGHb3qR2c%h0Gn}p8-&l#44hwqKKMelB%L;h^V6kuv+SLj#6>C+^5DDL#}dLRE#GVUc}Rxjp-(Il<TlMN_6|aG!Xu=fG*VWb*s*F-eE>pP1R|kvw!I$r$G!B
^hAUhotpJ)zW4DLkUJ~ey=Znjh5{K?>vzvN$3m*&8rjlfv=?r<+=Ou0+-#Afq_@6&PK}eXw3vo-rZic-t&zlrxPZ|JkU)g9y`gLEi-_%);zQ1m;0BV`5QO8+
!M*Faw3VPv){Ce$x|WE;@5Kh@lLHC>&g?S?LW7`b&R1B?iwoND!Ce^>k+$j;{l{XwmSkz`#=Y0BCt1ckpQmd)#XhHvPpvh#>a_XWpN5Byo$pdMO%Q?00o`6h
w<kw1>TE3N@HkN5D9CWi9ZJq8birqw0hR{5OaZDIDj3<aX`*q2r6?Lz<GCAQ$~;~pvg9}>iLr1DL%k8nG!w;Sp(rHwN1=p$cL5-D)A5R)M*~Nh4SV%C8F~Q;
#JHG1=Y{E%z-+w}I25G8Q!B{mL%?>}7z|Vbm2$IBq!T9*8nziC5=ax;cxZ{op##9?erKl#V_kCN;_Gei=fDbxKv=>NQcDyqBo!zPAP2ovfe}7~$URX9d7qFF
<Q+7}(E@v9L&=*#5rlX@NG}w*B=$63rDL`RQ}mQYq@oF$Vh9#+VvtZ=e_f%CXrhZP0L`ZG58c1#-{qN@#pvQNdr}@D$V}9b^E`LG8rip~CP6}r`mp<iq3;m>
sQ4c6CR3Q{<$MEs(d-`-01uHQ4;^pG{w@gx_729((I`|DB=N#FjsEB11%wu1(0^B;00`@WSX+(8<93r{pkaif7KMPzyU>0@An_g{kuhXKp-A${(<0!y@y<h(
sqH;MMHE9g;3uHyjuaF>-wicPRZ7w@$x$kC=UZ~ciyU%!n>)ZGLW)F?5UTq_k{XF9WL+gBfTc=69!S8-gWRjy<q%C8l7&w-Hce$ff&wIo2`ZTuVNxXtkP?9z
V5IxW(x7lI8Gs=EQ-jEPAcC-GTFt8#G-3@TcG5j)a$hFF(^#beq-i+yobacKO9vXzK`}E&n87d|YKKXqN*E{0M|F}T&ke~^Xx>?^1;dV$PL-kyYeQ;93>KCm
lt{5bSksuOA-3(@P&z0i#N$Y2G$k<*6E!py*~>(bct9FJrJ1MHX!ROTTVu1qI3&yHj3-J7h$YHnUc~nM>yz}S=6r4Hg-##h_R~t%ySC*F4l&9k3Mr(d7qwu_
7#NV6Pq1*l?!rh@thlJ+da#^bSgg=DV>Fc^33RNugvZ}_@!s0&4Gp97!4Ne9m-xOV1T6e=4W^p;DQ~li2R#pKn##2c1`3wad)_SbnA&O>PI)@v=dCZ}ar_}|
!uy|m?OlD#Uw2=088Z`1E|5?XMj`>Eu@=U+V-1lN(Ve)&T9`0XQb9#pD(D-!o4Xpt8N1Rh9rbskE*FWTkTxPNYz~aguw#h`ZXwhIzG!@cRnOhT<6taeFsej^
Qp06511M+)mWnAsa7jA`Mv#b|Ig%nuHGniDO3NxS7GonVpfw0fVIaS$KbN;ZG!DmlRY63P8mtr<^Rm{TXi~ckecKKFc!AJDbWrC9TBs5#YK9smM8u$F4V2Im
GQdj+&Cm3NG__4ynDNPqT=%cii=}}8GjK)r5-iw!y6v2NDGB!R@;-W}VWx#)h$n4gJY~kwWs+2H7<Mr0gFB}0e85#`>xjZsvlwH2b(R4Zwo%wPlM7mh0+?}y
PSmhNh8!0;+YP|nU@+b6>8^21?T$NS&=U=(0ysgt*s979tU@wwa(6u_c073UvJV=rQ!P74a1ied`;RoX)blf%$A5O{_xH1IL|+yis`6-<?n3*#W>HTiLmK53
6tt`jX16gKHk58L4G4&2z17mQx1FA(S2dzxg4E2eW-8W&YY=j44*iQHlS~7*xcdDMqPqT%!kE)(IlZ~vclvSh&VAN+j-a%r5I3^wj^4kCj09MtTTstbk-WsR
7|cT;w#6t^tPhzkDvcUcsMH1|pmD4LUO~{jvD_QG>DzEOAvSS_LPIZRR2%>)!lo*Siv<{pkvP@@h7qH-cGU_iKOV;zTh3GvV-QcpB<-eZPP~6sbZS_L?|2oH
zm@p`J&zI}69X^tG-Mot=?ueE4LF#D$TZXnpGL3)=C25SkeWH!oDPW2Eg3SAWsGLQ1C~QfKP<4;$Qxj5N_5ENEY55)R03jRA_YB2l)4QY*)a&`daf{XB}B#=
1Bue())m&0kU5w4%7%iDy<Gv!y=g?~qez-PPmjjXzCZ;4$CgJPivk9KJMvFm^^?zj`7}F~$|pxj-Fo0RneNF;N>B%!JTu3J0K%Dp(m9~`!X69&rX&E~Kwjto
F(`+GD~M60RD9x!QXnXbh9!t-M4(g23Qm>vBAzgMnpDte8UY<7R4hV`P}LDCF(aY%0tZDZP|_%A7Z8NX0i{u;T_p_*La#!YkzFWg5TIxsWOFWL0W$)R5fitm
(-_jW!xWU(tOcB!!AtqEp4cAy9Ef!^Q|831)kRefD`Udx(Zx(n6?Vn#eq?A+`oNkBB!RIh#zbw<)7vKrF+@9T8PHHgtVFccEwvPldhHx#&=giBG!$@rz@hU1
oKW4|R5y76syyIBy@<9^7y$S`2tLsMGV)N>*u@A$X{6f$Y&2>6c4=Pr5D(@H?MI$)iQ&V-dn39-tO-Gy%;C~r^;cBHID)BVLc&oM4q~*tUKE2KPe?B=du@(1
`1A>Asz#L#i<w36q=JX!K&7$=k5%kcv~1Id*7}{!0Y^R1Z6gwR60xa}>`1E)CTN9+G&hC$r80L);aZz;F~0ne#2|wqp@hBu>?Z<=G!~bO-&F=7s-#B$h7Pi7
A+Gxx9V+)2$DFUUj_Eax`Cg3W&JVq?4+nXyhS>hee{K`J>`ip&3k?{oSxfN~&3mJ2ZJL4aAJV~R#6xrYe{K#gjQLt|jL1@j08j-WLA0nl(69KFaqIdGpM$z8
+iW`&=^yZ(HMfu}EvB$c?HhcPXRI5JHjv9o4`*64AZ51e`tA%=Y>Seb=AjQKX!|_3ZtGBkIJnsh;+@H95U>_BZMHCa+Z;NgImItsbWtS49jtLxKfSg^tsBg$
6(%jrE~Xn>srFepg&m1{m#rm1p)hopikvZs=dESk<~MI6UClHKbBvKu5m5tG1SJqu%1qQSKtm-}5eidJvH;}p22;bS4XbfFW1@{P!6=BJ%SPCa*>>KzF`iAu
4CWUqtR})?4QgZ!%olp8s55g=3@J@C5hdn3vrdI1gGSh<fTY;Slo1dS+0s(Lw1G$k0MZ0NwHI}csS8DKijEZt1EffaDn+4CnGh(5pslYt<=Dmy1Gb_B92gX;
0~f^;aYS~M9n*;<?axScD=o1CnkRTDVnF>+=vSC=PUF7)SCqZH&Nu^{<etNt;8W}#M?FwCQ9HmmNmW!7suYV8NmPMK(@2m?ObhiT(fY0rji!b9GNS}7Ev1+p
|2Smf7_3nFexIM>Yw$Z7VWBiC$2_o@C?`P4_*z4DBjGP)#vSI9vuqpaXE-7#N@VBA<U2gsMxtHmAZY^50On%^nwfIgK2((mf_Lm(6WE@T62gDU0v)?w3AlBf
a1oQwzCtZs0MLyeY!U9lVjTvya5OZ(%Yr5Bb|B$c4YJ}6E-L93Hql`Pv{qg#j}Pmph+H0@R!bLjG!&5pA+fwiNbcs2iQvia0qMn4q|re@2z5k~G8HIH1hf!R
0GbpPqyf+<not8oNAiZI$RCRu0NHp8P09D&HUm#~6;S3-Q6NOs2}M#&1yM0cOAykdKp{d*gn-1TNl=sp2vjQ3LQ*u1D@8=m#M3fS64FsY5`r?oi3BcwoCie&
C2|I}MRF>NAfmu!O{7|uqyWj~<;U5-GC~rdDM|yWY{5cZOb%TfD;;0tajiWG)4ok*4Txhu0Ws6!9!wG-fC&r(?}7TSlJH*)^gV3?ofZ!g^%8|MGbKH-9%oJv
53(cJE`VrDMFQ?e1BQ-3_8d%SHhrHP`5M||y=pPn=k?(IUw1fB<~RwLGKH&-7%uYuR_S_tVO;U!gYe>i7EZbD@gg%ofx~e?MD2eg&o%?Yt)v1&nv^bK8U+m_
q_Hk5BADLts6`tk5)yQjC<sOAQJy!4FIm1#K*Wu(#Sw8j)`wKo;KuXJm~G)T#v?-YFeUarwoYHC6h$L!qMGAob(`Z%icCUj+o76spB*}y;uPHu2dIYaso~)b
Fn2=Ryp4kBPN-|e(Tuz@62a^t!Wf$7?U3P^gxW+yd6FrQIW>iQB*(6KdD6*NgA!7>h7l?dhzbJOCXGhfr5V(tn*D1lFrUX<tew_=gXHLXU~PnK;R&E<7)^!?
NFnb<u?V-uiJt8+W}re4jY7kvOu91fzFr;1?}sCuJ7;dLkkY&{c6g^;aEy~UEkm>0b7W3i4%!Sfk|Z(4gxq47aIF;MIAUWh3$+NaCQ+lUr&6n;HUkwYjUp0Y
o_lmdDN$_~o6EcyW|}ER<uDRxh_adh)G|SPrQPvN*q99g>)x<IgAn0Hb?F9jf+2K4Vc<%Wdu%H+j`(Rc&z}J_8YJjAVL>7cJmahxaiR{lI~WHFF&Mg~Al9P<
9iq@oxs|>$c6MyLm}ePHNvjM-B38;{q%DKKf&g$>8v?L`#Yzzk3`E*kBs&QTXOqksH9^qZo^#Oo_X0Wlr3xy#IHwr+l*of55dd}o=!$<dlv2>q3=<%fl~Dso
(gncVf$H7wJy88V+$F}HZ8HP?M6DDg6xA>^0Zh>m5m0R$-Y1NPB~`=X7(<eWt85{UUJy|aT%rb&qO>3iLI$zRN}~Oe_csX&h6xHYQppW`bPi~M`6h@4r@9{5
2aFG9!`Mj>Fw{&iGf^Z-1dvpoD1=gS>9SB&V1)Xk4aA&+WK=+0$%vX!WYD5(6z{K03sP4K9_9)x$azA|`}=Q1KHIao7rl_o)Kf83ee;n5VfAKD3TZRU_W3BG
idst#<%VlV@z%cm{B6!R_vkc#tMw3-i8HnG9TR0iBj{rYvoIfl{acCCKm{9VW(m&B1re0uZi}p`LS+2734YXmzzmN_P3IF1QVb9uD}aPj0a9b?>mj@@=xUe7
NQYGw6a+~T6f)CAP?XR^6#+p*6hI8bi%UCbT38^48eO!Etra6p8+jlbupy)jRH_9=lqyOw5l~`?y#~^fqm4z9iX^S7fU2Tssg6y6EAH^{L=X6t3E=dq#0f$N
PVqER1l5p0(cXCn2kgU<$=D&@HMn~|py+f#3<fY5kWBzMg9i^Y+2mI=Q19(vrX&3L_;CJM#Dz{11`I%CVqv7fS;_wl_h1JAY%cHUQ!GIeF(45D^F))=2<xEW
m`p7QJIGB@06_}AA*W|{4Heg4TcIIPSWri?9o`3P#DcqaK!{fq#SUT66bYKf7;t-h&!-qZc*WiZ{#$B%t-ev6K3OgbZVDmat0zT)Hi+>4{-`h155VYwJcH@J
^UONQJT;%Kf&H9Ix&GasyPsZpJ4+s$XytYqZt>Zf%q>1r9)Jfkkv9$o0>h=~3pRy+o5FtcqLA(#NRy+7L5EkfpW*G+w2#cf;r)!1?Dp7D{+|E&^Qfr>@?doG
_24JpAbd?ZA;k3vf@cNDxY0z!ffPt5gcATq+fYI*N%ka9IYPr90Q4_!b!=*YAF>RK_9zF`WivmxsFN5HERmRzC@0|=m{&|h6cq?&7Z5g62`sEYZi9S5KJ`P;
5=0mnd$rxvSL+0abR3>TkE&=+2iNtgnH2**q^N5BE-(~2OG}TYtrAp3q)AILP4NbZ3KF3~?BK)}3=l+&@%R3(uN{(5e&6msXNHPu$9WED%waP!M0@FpLHr#o
e%>f>$5nzXVLWSyU+}smOS`?xgb&3#IK#Mwj;35c9|t*}TcTx6E|Iu=;W3#F$_=U_G2Q?w9@totd=OtC^&#{?WCi=a_0`>7WF{gMm>=lcSqOlsB!~&2AxQur
Z>AJ5Pv|WUOGLE^84V`r?h0wA;v{CkQAA8ag?Y9PG^nS+yT2<|8<5hP-Ucx&e3?_^nqG=XhJt`R!W+FfdyvzEH9d+wxd6uaLb9?SZ$$Jyz<&vUjA9ar`aV({
2y=N4my=YS;+BX0iPD|@I8KlE^XlOAQ8h#A(BnAM6$KSe#+V!gv}h8Rk}V}|v|>VHh>)R*mVk+9N?t-nNE$=^fg?;`tQj-~Ow6COC*Ai3-rN|5{j-^pCGjzA
JV(rQr$&=lib9yPfTL*52w!qrv0)t{RJ$0Y(=(!nSe-NmL(pHBn14J0DM?d9D>dJY0T5FP%smdnr%oveM_gmJ#xso2z}{Y=57hw#2);q=xkrb$_T)Z959$mj
!M?vz8T0cE&p=LK{KFx?&j%ta5ulw14^!%wQrAbe0p3)laVU3a4m28~k)-neQd(UB&>=`PCFTJ4+vD-)sFs%a_~)+L3Zxo+l|~aR9}0fTPRxn}{gypTvWENg
d0WH{#3yE0N!m=q@})!knMDrCdA($y()Lc4e)9VGTm1kt{Gs#wS|T+i8d_T_L#t-0nugPj`}lWYDPn_XHCjp9gBUi0XJT|jCAqizmqDAgH#BixZ8f4I#@eGx
VOXT7qzY=9oFGkG*6npd>vqW+tPx+V!JV;0mE69h9Wn+gS%8QTkbjI7LX#s1$SlzmrBH<d5RoxeO;I$olqCxlEzh>1xPqLch@)f3I3`-4nko<#3{p@Ug%Gr*
K(^39V8U9!X&s`Xsn{aU+ZJ%E*ul~zCr+-xr4pQ42G&I!BMK5Q5;)wCtvLs;v(r0xm^-+K6gZNcfQbO58dS*c53){Fa;qMDYKU#wQjsY&5d|$olL(YmCkM~q
{sAA3It@J3yhfcCa2y@6F57w&^Pbp&yaUA~e7~!ydKYFI#hjUgJkDfM%oKWtrx57DhqB~76b;Ezlx9efqJ)Vmrs>jBQ>8QrQqlz>MH3|iFcTj#t|X=)N=6_`
V$kT&Yg!^HX%eWRh)$K$OH(LPr6qK_6wv=9Bg6%Csu?8wV79Cn3>Y8-?ku4KPKFUv65AW~?L8Agq<&4N?jWB{VS;%(9lCpo4p`xX^#85hUYGfM*|<n2utMQ)
z>^hQ<zf>MQDUW=nTfF5I<;_{H!Km85U5k^>x0L%kJT9Nbb5$#zy~P@oFPbsC<mMavQ%A`AEr(7Nj4`-1)CA5h+A*ajO*Hv|LmUMI1}AF1o!XI>#^$t^P65S
ewri-hOOv^60k9lN>H?@#r<9rJ=CTW4Nuu|C~3javZn}W@B@ywpQk|%2J><{CLk^ji`SOi&yS60Ruw)ATSX8%%|ySS!@fo6HG4r3jDzi$&>tyiX*)AUvyYeo
^r9cEW{{*3AYuc@S8h0co!#b8@J<S+S!$^+xTg$a0}>G<qKv^18(|CsL@A^y*-{w*(GrSKP?<bLGP(hxkrd7<C@5$sCCT5u5j!PO<0?3lj2cRJBmf2_<vtyj
1=2)MjHV$6rbxlI;eY_+AiHiKtY=XXxA>|Xs9vVh$u$>@ujUZt<Bs6i!eEw^G?1lrK=j85qz+brNdTTG+s<G#FyIz8uu(vyV7d`(;7!CdXO7!A**1Ksc;kbO
t>|b;j$OuhPSW?Ix4Bs5Co9B&H_5ankSSB?3iJ&-yVr}R0KpC)IKro%FLSsIkDyr%_WBJOgRJ1_NIzVncgFGosLif18{><W%4;UKb=>rrPg44UJ^;!0pg>t9
l7SMCN5k`hC|>>&1r0o$7&pNcMI_%$J~U9uBwv7=eOROi*Az!TmB{--uBX2(scOE>OYMEuRO1SAmD&*Q4zN-!D?%*_(9oetK&Q0D{BZwG<REBBP+|flU^qsw
XZWAcQ<T|F5OI$@IZ+u8xJey|MGO^GvXU@NLqH7GF$n}SF$^Z4W;q9-UFlCy_x+eoflHhsB4Lmd|1ls0AGxF4m?^U&e!v6>{g4nR;^UQD3o?jwT7SD#{*BjM
VS_mSj~Jx_#5G}Amf};j9gr>rHF^*|L58jL986FM(4_8Rl8zR0;Mi={)?|Qf13`11RBqDFxTb<MU>1eulz23b12ZAn2;i9TlSBaZ6iI7K4YV(MV=zIKjZlP;
2+JS@0t<#{M)YR0K@=53kU7@JU9`F~{y@o-kvmhfFnh2K4j?FW@Z{^g4CxUYsli>CE>27!Q!e}KlY@@5+d<i?XFM4+92x;l=4{#0VTRZg4m6w{ajLk`c&(=%
Her@6oXYkTdKzlQBhMGEGdR}yx+=|`^{%0@s{s=9P3TZ|-o%3unnBPF3=xODA*~B^LL!|krVIc>1yS3#wMTDux07)Jsko_)0%#71WH3NTy%+_O>h838cKM+s
FF=MHf?zS5?6kml3hH!gd}?t!z6e5(P^7^Gso#ar9(GL?-*opKds_9_8k+@IsvI1KlQb+?u$ojDv(uW27^D|*G4XlqV;>mj&ETy9RV!o0X(-r2q!ZphMS*rV
t5Sn42*N=G78Pc^;?%XOkfE#>5Cn?lodzht6(lTo*Cptt&i8x7Lmr?O4Vxnf(XAvkFGjE$s~{3EC87hBNnH#$@LccnmFB`2MnZv!ZJ$nZCN<UQtG6a(85BMR
HWvMGdctggDC;vk4wFf|8;Rl^wsPoUh3wK~LDqEB^}4E6s?2RHD{XMlhRt+Ip{NHroZWdS=Zl@KdlodYDPZ!{lBHm@6g0X)r3xBefQb6;pRdmpHFgIEusnk)
&NLy79pumb!y|+v{3uvNhqR3fNI%=RW3o1`#sWTdsh(+XVIe500t5<2bl|iVL?t7D1dHBMqAA=cJxh-efRxR+d2zPp3%=rScI@EBNh$3*-)@XG-<V!HnGz(3
cd`LhSrG_jS%eL;E6C)o=3WT73<mFRh#V;)`0;bWFVEEEd0{cngXmvRP50Lta{4%zFixF+d6($;c(d}4oMh7ev(3U@ebl(Jd*|xx{{|i+v280x6^PaT*D!yr
sflTfGXWf#Ou1a5Cnv}cQ1^rPb}OJRuV8)Q?i7e6i6u%3P=SGvk{FmOBqbmqSpp^jl86~%q$*`nArS7)!Amni4NQbJ4Gd29CC0$Autbop3qeatQb9#6ScNr6
&=Um(0TRSw3`y!vNa%i<N*bl6qG&<U0q{@`XG$7KifX3#xJ(zfmc~wx@d<y}!e3}8KS+p2f$Q_fkH@Da4FZ3E<4M{^PfzC3e?8b@G7Q#IXXThPFM!uCH}n2K
`tG^@SmPm2I}pUUj8E?8aeYVo<Z1t3=IIjW2A_^UF>I-C(%Lmxf*-z4Ea^HDl$26X>jHX0pHV!1+a}JN<JaZiP)Bl2SXALS14&`8+h+{>ua^C{<)47zd)dgS
pntWjn`ElW{}u%~Y+|9%!`V4>fU~4JNs)>}84Ad<Yefrhxtdw^@8x{yU5A<<!6z^H{@QiT`iwlBWS-}s6f{uvPwzFnkd)mW$N@nlbSmmIhAm9JiaRDX5aeiz
A;`GS98SjCnciRFY2m(9-;OgbvOCyTLX!f^SSczA?kPJ>UpM0FEZ`|TBpec;c_b)+XZii#m&;K2fB5Oi^?Hx}`u%^~`2OC{r}6GE;XegEd%M5&X|HH=A#fyK
1At^i7r9BzG?gn(wI5MOA%W=>729!tT|JPSmBOMb5&+HFnj+9;k;aGqGk}Z5ORwjD{v`IG^HWZcTKNzyV+KRyatp3=@ym1{!~bvl_8mD6pPY1W{s;c&;QjSp
b_(4N_sYNmcJRnxq^HWf7;w-!;sEr*<1&2n!-qU8PxqGBqs$v09`$?EIFhhfo<HEtXYv*T;?%3cE;)wRAHjsR>@Vh_Z&CVwk@{o|fA3y>A7QP{zrW|E4fq{s
`ERr3uY>SFXdT}HqmuG5nQfm*LrxR|<P#nU%;8m0c^coz!;4;s2lBfz;7<Qn_ufVl-`rE79fqUc>S{<4)1pJK^HaUz@oq}U+F24<g$v68)(~`;k18Kq@NoGY
`{qWBsZ;SGes^A*EqqjQXD7wCePKkl=GQ4>u`pONeyBi7CCRdpau<%vCFN$gnt|ZbY#s_NMVvgJj6;9;k!H325a9576dMpegk;D)Rau|j$fg3ANM$U&RhSY!
hD(KA_h}OWha}~?8o%_)<9^@yYg=HCo%IhJK=9+jpBD?)1(<?I9a&?IxjWsn7#HYa!je?t?$1OI8^!!D?ry=khj(TW-+xX1;-jCt{hx1dO*8(F-}T`C{x0N-
aG@b@MZAa
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
